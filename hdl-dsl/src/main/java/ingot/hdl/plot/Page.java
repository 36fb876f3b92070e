package ingot.hdl.plot;

import ingot.hdl.report.Xml;
import java.util.List;

/** A page of paragraphs, tables and pictures. */
public final class Page {
    private static final String STYLE = """
            :root { color-scheme: light dark; --back: #fbfbfa; --front: #1d1f23; --soft: #6a6f78; --line: #dcdde0; }
            @media (prefers-color-scheme: dark) { :root { --back: #16181c; --front: #e8e9eb; --soft: #9aa0aa; --line: #33363d; } }
            body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 4rem; background: var(--back); color: var(--front); font: 1rem/1.5 system-ui, sans-serif; }
            h1 { margin: 0; font-size: 1.8rem; } h2 { margin: 2.2rem 0 .6rem; font-size: 1.15rem; }
            p { max-width: 50rem; } .soft { color: var(--soft); } .wide { overflow-x: auto; }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; } th { color: var(--soft); font-weight: 500; }
            th, td { text-align: right; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
            td { white-space: nowrap; } th:first-child, td:first-child { text-align: left; } td.long { white-space: normal; min-width: 20rem; }
            svg { display: block; width: 100%; max-width: 60rem; height: auto; } svg text { font: 12px system-ui, sans-serif; fill: var(--front); }
            .grid { stroke: var(--line); fill: none; }
            """;

    /** Cells with more characters are broken into lines. */
    private static final int LONG = 40;

    private final String title;
    private final StringBuilder body = new StringBuilder();

    public Page(String title) {
        this.title = title;
    }

    /** A heading. */
    public Page heading(String text) {
        body.append("<h2>").append(Xml.escape(text)).append("</h2>\n");
        return this;
    }

    /** A paragraph. */
    public Page text(String text) {
        body.append("<p>").append(Xml.escape(text)).append("</p>\n");
        return this;
    }

    /** A paragraph in the background: sources, remarks. */
    public Page remark(String text) {
        body.append("<p class='soft'>").append(Xml.escape(text)).append("</p>\n");
        return this;
    }

    /** A picture. */
    public Page picture(String svg) {
        body.append(svg).append('\n');
        return this;
    }

    /** A table; the first column is for names. */
    public Page table(List<String> head, List<List<String>> rows) {
        body.append("<div class='wide'><table>\n").append(row("th", head));
        rows.forEach(row -> body.append(row("td", row)));
        body.append("</table></div>\n");
        return this;
    }

    private static String row(String tag, List<String> cells) {
        var text = new StringBuilder("<tr>");
        cells.forEach(cell -> text.append("<%s%s>%s</%s>".formatted(tag, cell.length() > LONG ? " class='long'" : "", Xml.escape(cell), tag)));
        return text.append("</tr>\n").toString();
    }

    /** The whole page. */
    public String html() {
        var name = Xml.escape(title);
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>
                <style>
                %s</style></head><body><h1>%s</h1>
                %s</body></html>
                """.formatted(name, STYLE, name, body);
    }
}
