package ingot.pdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdkFinderTest {
    private final PdkProcess process = PdkProcess.named("sky130A");

    @TempDir
    Path folder;

    private Path install(String root) throws IOException {
        var home = folder.resolve(root);
        for (var file : process.files()) {
            var path = home.resolve("sky130A").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
        return home;
    }

    private PdkFinder finder(Map<String, String> environment) {
        return new PdkFinder(environment, folder.resolve("home"));
    }

    @Test
    void theArgumentWinsOverTheEnvironmentAndThatOverCiel() throws IOException {
        var given = install("given");
        var variable = install("variable");
        var ciel = install("home/.ciel");
        var environment = Map.of("PDK_ROOT", variable.toString());
        assertEquals(given.resolve("sky130A"), finder(environment).find(process, Optional.of(given)).root());
        assertEquals(variable.resolve("sky130A"), finder(environment).find(process, Optional.empty()).root());
        assertEquals(ciel.resolve("sky130A"), finder(Map.of()).find(process, Optional.empty()).root());
    }

    @Test
    void onlyWhereNothingIsHereAndNobodyNamedAPlaceThePackageIsLeft() throws IOException {
        assertTrue(finder(Map.of()).onlyPackageLeft(process, Optional.empty()));
        assertFalse(finder(Map.of("PDK_ROOT", folder.toString())).onlyPackageLeft(process, Optional.empty()));
        assertFalse(finder(Map.of()).onlyPackageLeft(process, Optional.of(folder)));
        assertFalse(finder(Map.of()).onlyPackageLeft(PdkProcess.named("gf180mcuD"), Optional.empty()));
        install("home/.ciel");
        assertFalse(finder(Map.of()).onlyPackageLeft(process, Optional.empty()));
    }

    @Test
    void anOptionalFileMayBeAbsentBesideOthersOfItsRole() throws IOException {
        var pdk = finder(Map.of()).find(process, Optional.of(install("pdk")));
        assertEquals(2, pdk.files(PdkFile.Role.CELL_LEF).size());
        Files.delete(pdk.root().resolve("libs.ref/sky130_fd_sc_hd/lef/sky130_ef_sc_hd.lef"));
        assertEquals(1, pdk.files(PdkFile.Role.CELL_LEF).size());
        Files.delete(pdk.file(PdkFile.Role.SPICE));
        assertThrows(PdkException.class, () -> pdk.files(PdkFile.Role.SPICE));
        Files.delete(pdk.root().resolve("libs.ref/sky130_fd_sc_hd/lef/sky130_fd_sc_hd.lef"));
        assertThrows(PdkException.class, () -> pdk.files(PdkFile.Role.CELL_LEF));
    }

    @Test
    void findsVolaresFolder() throws IOException {
        var volare = install("home/.volare");
        assertEquals(volare.resolve("sky130A"), finder(Map.of()).find(process, Optional.empty()).root());
    }

    @Test
    void doesNotGoOnBehindAnExplicitPlace() throws IOException {
        install("home/.ciel");
        var e = assertThrows(PdkException.class, () -> finder(Map.of()).find(process, Optional.of(folder.resolve("empty"))));
        assertTrue(e.getMessage().contains(folder.resolve("empty/sky130A") + " (--pdk-root)"), e.getMessage());
        assertTrue(e.getMessage().contains("ciel enable --pdk-family sky130"), e.getMessage());
    }

    @Test
    void namesEveryMissingFile() throws IOException {
        var root = install("partial");
        Files.delete(root.resolve("sky130A/libs.ref/sky130_fd_sc_hd/gds/sky130_fd_sc_hd.gds"));
        Files.delete(root.resolve("sky130A/libs.ref/sky130_fd_sc_hd/lef/sky130_fd_sc_hd.lef"));
        var e = assertThrows(PdkException.class, () -> finder(Map.of()).find(process, Optional.of(root)));
        assertTrue(e.getMessage().contains("sky130_fd_sc_hd.gds  (writing GDS)"), e.getMessage());
        assertTrue(e.getMessage().contains("sky130_fd_sc_hd.lef  (placement and routing)"), e.getMessage());
    }

    @Test
    void aMissingDeckMattersOnlyToItsStep() throws IOException {
        var root = install("nodeck");
        Files.delete(root.resolve("sky130A/libs.tech/klayout/drc/sky130A_mr.drc"));
        var pdk = finder(Map.of()).find(process, Optional.of(root));
        assertEquals(1, pdk.missing().size());
        var e = assertThrows(PdkException.class, () -> pdk.file(PdkFile.Role.KLAYOUT_DRC));
        assertTrue(e.getMessage().contains("design rule check with KLayout"), e.getMessage());
    }

    @Test
    void takesTheProcessFromTheEnvironment() {
        assertEquals("gf180mcuD", finder(Map.of("PDK", "gf180mcuD")).defaultProcess().name());
        assertEquals("sky130A", finder(Map.of()).defaultProcess().name());
    }
}
