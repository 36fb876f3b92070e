package ingot.flow.gates;

import java.util.regex.Pattern;

/** Places in the designer's source, out of Yosys' {@code src} attributes. */
public final class SourcePlace {
    private static final Pattern JAVA = Pattern.compile("([\\w$]+\\.java:\\d+)");
    private static final Pattern OTHER = Pattern.compile("([^/|]+:\\d+)");

    private SourcePlace() {}

    /** The Java place where there is one, {@code Pe.java:31}; else the first file and line; else nothing. */
    public static String of(String src) {
        var java = JAVA.matcher(src);
        if (java.find()) {
            return java.group(1);
        }
        var other = OTHER.matcher(src);
        return other.find() ? other.group(1) : "";
    }
}
