/** @type {import('next').NextConfig} */
// Types are checked by npm test; checking them again would keep every first start waiting.
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Loaded from its own folder when a page of a PDF is shown, with its tables of characters.
  serverExternalPackages: ["pdfjs-dist"],
  typescript: { ignoreBuildErrors: true },
};
