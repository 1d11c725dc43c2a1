"use client";

import { useRouter } from "next/navigation";
import type { ReactNode, SubmitEvent } from "react";

interface SmoothFormProps {
  readonly action: string;
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A plain GET form; with scripts it changes the page without loading it anew and leaves empty fields out. */
export function SmoothForm({ action, className, label, children }: SmoothFormProps) {
  const router = useRouter();
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value !== "") params.append(name, value);
    }
    router.push(params.size === 0 ? action : `${action}?${params}`, { scroll: false });
  }
  return (
    <form action={action} method="get" className={className} aria-label={label} onSubmit={send}>
      {children}
    </form>
  );
}
