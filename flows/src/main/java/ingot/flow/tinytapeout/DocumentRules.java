package ingot.flow.tinytapeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of {@code docs/}: the text of the project's page, and its pictures. */
final class DocumentRules {
    private static final String TEXT = "docs/info.md";
    private static final long MOST_IMAGE_BYTES = 512_000;
    private static final long MOST_BYTES = 1_000_000;
    private static final Pattern LINK = Pattern.compile("!\\[[^]]*]\\(([^)\\s]+)[^)]*\\)");

    private DocumentRules() {}

    static List<Defect> check(Path folder) throws IOException {
        var defects = new ArrayList<Defect>();
        var file = folder.resolve(TEXT);
        if (!Files.isRegularFile(file)) {
            defects.add(Defect.refused("TT020", TEXT, "the project's page is missing", "write docs/info.md with `## How it works` and `## How to test`"));
            return defects;
        }
        var text = Files.readString(file).replace("\r\n", "\n");
        template(text, "How it works", "Explain how your project works", "TT021", defects);
        template(text, "How to test", "Explain how to use your project", "TT022", defects);
        images(folder, text, defects);
        return defects;
    }

    private static void template(String text, String title, String words, String id, List<Defect> defects) {
        if (text.contains("# " + title + "\n\n" + words)) {
            defects.add(Defect.refused(id, TEXT, "`%s` still has the template's words".formatted(title), "say it in yours"));
        } else if (!text.contains("# " + title)) {
            defects.add(Defect.overlooked(id, TEXT, "there is no heading `%s`".formatted(title), "add `## %s`: who gets the chip looks for it".formatted(title)));
        }
    }

    private static void images(Path folder, String text, List<Defect> defects) throws IOException {
        var links = LINK.matcher(text);
        while (links.find()) {
            if (!links.group(1).contains("://") && !Files.isRegularFile(folder.resolve("docs").resolve(links.group(1)))) {
                defects.add(Defect.refused("TT023", TEXT, "the picture docs/%s does not exist".formatted(links.group(1)), "add it, or take its link out"));
            }
        }
        long all = 0;
        try (var files = Files.list(folder.resolve("docs"))) {
            for (var image : files.filter(name -> name.toString().matches(".*\\.(png|jpe?g|svg|gif|webp)")).sorted().toList()) {
                long size = Files.size(image);
                all += size;
                if (size > MOST_IMAGE_BYTES) {
                    defects.add(Defect.refused("TT023", "docs/" + image.getFileName(), "the picture has %d kB".formatted(size / 1000), "make it smaller than 512 kB"));
                }
            }
        }
        if (all > MOST_BYTES) {
            defects.add(Defect.refused("TT023", "docs", "the pictures have %d kB together".formatted(all / 1000), "keep them under 1 MB"));
        }
    }
}
