import { childNamed, type XmlElement } from "../xml.ts";

/** Prefixes of the namespaces a Word file is made of, in its transitional and strict spelling. */
export const wordPrefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "urn:schemas-microsoft-com:vml": "v",
};

/** The `w:val` of a property: undefined without the property, "" when it is written without a value. */
export function propertyValue(
  properties: XmlElement | undefined,
  name: string,
): string | undefined {
  const property = childNamed(properties, name);
  return property && (property.attributes.get("w:val") ?? "");
}

/** Whether a property that is on or off is on (ECMA-376 part 1, 17.17.4). */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const value = propertyValue(properties, name);
  return value !== undefined && !["0", "false", "off", "none"].includes(value);
}

/** A property that is a whole number, undefined when it is missing or none. */
export function propertyNumber(
  properties: XmlElement | undefined,
  name: string,
): number | undefined {
  const value = propertyValue(properties, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
