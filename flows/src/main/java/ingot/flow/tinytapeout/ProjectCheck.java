package ingot.flow.tinytapeout;

import ingot.pdk.Board;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every rule about a project's files that needs no layout. Takes well under a second. */
public final class ProjectCheck {
    /** The shuttles in sky130. */
    public static final String BOARD = "tinytapeout-sky130";

    private ProjectCheck() {}

    /** What is wrong with the project in {@code folder}; all of it, not only the first. */
    public static List<Defect> check(Path folder) throws IOException {
        var defects = new ArrayList<Defect>();
        InfoYaml info;
        try {
            info = InfoYaml.read(folder);
        } catch (TileException e) {
            defects.add(Defect.refused("TT001", InfoYaml.NAME, e.getMessage(), "mend the file; the shuttle reads it first"));
            return defects;
        }
        defects.addAll(InfoRules.check(info, folder, Board.named(BOARD)));
        defects.addAll(DocumentRules.check(folder));
        defects.addAll(SourceRules.check(info, folder));
        defects.addAll(TestRules.check(info, folder));
        return defects;
    }
}
