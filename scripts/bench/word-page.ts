/**
 * A page as Word saves one: every cell and paragraph wrapped in styles, a stylesheet of its own, and
 * a long narrative. The figures stay those of the page it is made from.
 */
export function wordPage(page: string, paragraphs: number): string {
  return page
    .replace(
      "</head>",
      `<style>${"p.MsoNormal{margin:0cm;text-align:justify}\n".repeat(200)}</style></head>`,
    )
    .replaceAll(/<td([^>]*)>([^<]*)<\/td>/g, cell)
    .replace("</h2>", `</h2>${narrative.repeat(paragraphs)}`);
}

const font =
  "font-size:12.0pt;font-family:仿宋;mso-hansi-font-family:Calibri;color:black;letter-spacing:0pt";
const border =
  "border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt";

function cell(_whole: string, spans: string, text: string): string {
  const words = `<span lang="EN-US" style="${font}">${text}<o:p></o:p></span>`;
  const line = `<p class="MsoNormal" align="center" style="text-align:center;line-height:20.0pt;${font}">${words}</p>`;
  return `<td${spans} width="57" valign="top" style="width:42.5pt;${border}">${line}</td>`;
}

const narrative = `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt"><span style="${font}">
本年度按照条例要求推进政府信息公开工作，<b><span style="${font}">主动公开</span></b>各类信息，办理依申请公开事项，
<span lang="EN-US" style="${font}">12</span>月底前完成栏目维护、保密审查与平台建设<o:p></o:p></span></p>
`;
