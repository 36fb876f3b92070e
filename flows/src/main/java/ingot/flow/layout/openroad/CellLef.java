package ingot.flow.layout.openroad;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.out.AtomicFile;
import ingot.pdk.CellKit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Copies of cell LEF files as OpenROAD takes them. Files in circulation claim a version below 5.6 and use words of 5.6, for which
 * OpenROAD discards the whole file; and the antenna diode says nothing of its diffusion, without which OpenROAD repairs no antenna.
 */
final class CellLef {
    private static final Pattern OLD_VERSION = Pattern.compile("(?m)^(\\s*VERSION\\s+)5\\.[0-6](\\s*;)");

    private CellLef() {}

    /** Copies {@code from}. */
    static void copy(Path from, Path to, CellKit.Diode diode) {
        try {
            AtomicFile.write(to, readable(Files.readString(from, StandardCharsets.UTF_8), diode));
        } catch (IOException e) {
            throw new LayoutException("cannot read " + from + ": " + e.getMessage(), e);
        }
    }

    /** The text with the version raised to 5.7, and the diode's diffusion area where it has none. */
    static String readable(String lef, CellKit.Diode diode) {
        String text = OLD_VERSION.matcher(lef).replaceFirst("$15.7$2");
        var pin = pin(diode).matcher(text);
        if (!pin.find() || pin.group().contains("ANTENNADIFFAREA")) {
            return text;
        }
        String area = String.format(Locale.ROOT, "\n    ANTENNADIFFAREA %.4f ;", diode.diffusionAreaUm2());
        return text.substring(0, pin.end(1)) + area + text.substring(pin.end(1));
    }

    /** From the start of the diode's macro to the end of its pin; group 1 ends where the pin's statements begin. */
    private static Pattern pin(CellKit.Diode diode) {
        String name = Pattern.quote(diode.pin());
        return Pattern.compile("(^MACRO\\s+" + Pattern.quote(diode.cell()) + "\\s(?:(?!^END " + Pattern.quote(diode.cell())
                + ").)*?^\\s*PIN\\s+" + name + ")\\s.*?^\\s*END\\s+" + name + "\\s", Pattern.MULTILINE | Pattern.DOTALL);
    }
}
