package ingot.flow.layout.embedded.repair;

import ingot.flow.timing.DriveModel;
import ingot.pdk.CellKit;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cells that do the same with more or less drive: same name but for the number at its end, same pins, same functions. */
final class DriveFamily {
    private static final Pattern NAME = Pattern.compile("(.*)_(\\d+)");

    private final LibertyLibrary library;
    private final LefLibrary lef;
    private final CellKit kit;
    private final Map<String, List<LibertyCell>> families = new HashMap<>();
    private final Map<String, DriveModel> models = new HashMap<>();

    DriveFamily(LibertyLibrary library, LefLibrary lef, CellKit kit) {
        this.library = library;
        this.lef = lef;
        this.kit = kit;
        library.cells().values().stream().filter(cell -> NAME.matcher(cell.name()).matches())
                .sorted(Comparator.comparing(LibertyCell::name))
                .forEach(cell -> families.computeIfAbsent(stem(cell.name()), stem -> new ArrayList<>()).add(cell));
        families.values().forEach(family -> family.sort(Comparator.comparingInt(cell -> strength(cell.name()))));
    }

    private static String stem(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    private static int strength(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    }

    /** Cells that could stand in for this one with more drive, weakest first, that layout may use. */
    List<LibertyCell> stronger(String master) {
        var cell = library.cell(master);
        return families.getOrDefault(stem(master), List.of()).stream()
                .filter(other -> strength(other.name()) > strength(master) && kit.layoutMayUse(other.name())
                        && lef.macros().containsKey(other.name()) && alike(cell, other))
                .toList();
    }

    private static boolean alike(LibertyCell a, LibertyCell b) {
        return a.pins().size() == b.pins().size() && a.pins().stream().allMatch(pin -> b.pins().stream().anyMatch(
                other -> other.name().equals(pin.name()) && other.direction() == pin.direction()
                        && other.function().equals(pin.function())));
    }

    /** What an output of a cell does with a load. */
    DriveModel model(String master, String output) {
        return models.computeIfAbsent(master + "/" + output, key -> new DriveModel(library.cell(master), output));
    }

    double inputPf(String master, String pin) {
        return library.cell(master).pins().stream().filter(p -> p.name().equals(pin)).mapToDouble(LibertyPin::capacitancePf)
                .findFirst().orElse(0);
    }
}
