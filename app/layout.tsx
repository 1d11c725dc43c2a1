import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { type Address, addressHeader, parseAddress } from "#lib/locale/address.ts";
import { frameWords } from "#lib/locale/frame.ts";
import { SiteFooter } from "./_ui/site-footer.tsx";
import { SiteHeader } from "./_ui/site-header.tsx";
import "./globals.css";

export const viewport: Viewport = { colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const { brand, description } = frameWords[(await readAddress()).locale];
  return { title: { default: brand, template: `%s · ${brand}` }, description };
}

export default async function Layout({ children }: LayoutProps<"/">) {
  const address = await readAddress();
  return (
    <html lang={address.locale === "zh" ? "zh-Hans" : "en"}>
      <body>
        <a className="skip" href="#main">
          {frameWords[address.locale].skip}
        </a>
        <SiteHeader address={address} />
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter locale={address.locale} />
      </body>
    </html>
  );
}

async function readAddress(): Promise<Address> {
  return parseAddress((await headers()).get(addressHeader));
}
