/** Words that stay Chinese in both languages: names, and texts as printed. */
export function Zh({ children }: { readonly children: string }) {
  return <span lang="zh-Hans">{children}</span>;
}
