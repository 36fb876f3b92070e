package ingot.hdl.report;

/** Text inside XML and what looks like it: SVG, HTML. */
public final class Xml {
    private Xml() {}

    /** {@code text} as content of an element or of an attribute; characters that XML does not know become question marks. */
    public static String escape(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
