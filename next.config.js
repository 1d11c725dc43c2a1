/** @type {import('next').NextConfig} */
// Types are checked by npm test; checking them again would keep every first start waiting.
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
};
