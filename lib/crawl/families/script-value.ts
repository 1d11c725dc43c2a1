const closers: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

/**
 * The object or list that a script gives a name (`name: {…}`, `name = […]`), read as JSON; undefined
 * where there is none or it is no JSON. Nothing is run.
 */
export function scriptValue(script: string, name: string): unknown {
  const start = new RegExp(`["']?\\b${name}["']?\\s*[:=]\\s*(?=[{[])`).exec(script);
  if (start === null) return undefined;
  return json(balanced(script, start.index + start[0].length));
}

/** JSON, with or without the call around it in which JSONP dresses it; undefined for anything else. */
export function answerValue(text: string): unknown {
  const [, inner] = /^[^{["]*?[\w$.]+\(\s*([\s\S]*)\)\s*;?\s*$/.exec(text.trim()) ?? [];
  return json(inner ?? text);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text from an opening bracket to the one that closes it; brackets in strings do not count. */
function balanced(text: string, from: number): string {
  const open: string[] = [];
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closer = closers[character];
    if (character === '"') at = endOfString(text, at);
    else if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) open.pop();
    if (open.length === 0) return text.slice(from, at + 1);
  }
  return "";
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === "\\" ? 2 : 1;
  return at;
}
