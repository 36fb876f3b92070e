package ingot.flow.plot;

/** Text as HTML. */
public final class Html {
    private Html() {}

    /** {@code plain} with the characters that HTML takes for its own written otherwise. */
    public static String escape(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
