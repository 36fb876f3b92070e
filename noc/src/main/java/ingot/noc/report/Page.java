package ingot.noc.report;

/** The frame of a page. */
final class Page {
    private Page() {}

    static String of(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <style>
                body { font: 15px/1.5 sans-serif; max-width: 62em; margin: 2em auto; padding: 0 1em; color: #222 }
                table { border-collapse: collapse } td, th { padding: .2em .8em; text-align: right; border-bottom: 1px solid #ddd }
                td:first-child, th:first-child { text-align: left } svg text { font: 12px sans-serif }
                </style></head><body><h1>%s</h1>
                %s</body></html>
                """.formatted(text(title), text(title), body);
    }

    /** Text as HTML. */
    static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
