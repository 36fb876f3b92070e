package ingot.flow.characterize;

import ingot.pdk.DrawnCells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The transistor models of a process corner, cut down to those that a cell needs: of the hundred size bins of a model only the one into
 * which each transistor falls. A simulator reads that in a hundredth of the time.
 */
final class ModelCards {
    private static final Pattern MODEL = Pattern.compile("(?im)^\\.model\\s+(\\S+)");

    private final String head;
    private final String nChannel;
    private final String pChannel;
    private final String diodeName;
    private final String diode;

    /**
     * Reads the models.
     *
     * @param folder the {@code continuous} models of the process, with a file per device under {@code models_fet}, or all in one file
     * @param models what of them the cells use
     * @param corner {@code tt}, {@code ss}, {@code ff}, {@code sf} or {@code fs}
     */
    ModelCards(Path folder, DrawnCells.DeviceModels models, String corner) {
        var parts = new StringBuilder(".param MC_MM_SWITCH=0 MC_PR_SWITCH=0 corner_factor=1 process_mc_factor=1 mismatch_factor=1\n");
        for (var file : models.parameters()) {
            parts.append(read(folder.resolve(file.replace("$corner", corner) + ".spice"))).append('\n');
        }
        head = parts.toString();
        nChannel = transistor(folder, models.nChannel());
        pChannel = transistor(folder, models.pChannel());
        diodeName = models.diode();
        diode = subcircuit(read(folder.resolve(models.diodes() + ".spice")), diodeName) + ".ends\n";
    }

    /** What a deck begins with: parameters, and a subcircuit per type and size, called as {@link #name} says. */
    String deck(SequencedSet<String> sizes, Iterable<Transistor> transistors) {
        var deck = new StringBuilder(head);
        for (var transistor : transistors) {
            if (sizes.add(name(transistor))) {
                deck.append(one(transistor.pChannel() ? pChannel : nChannel, transistor));
            }
        }
        return deck.toString();
    }

    /** What a deck of an antenna diode begins with: parameters, and the subcircuit {@link #diodeName}. */
    String diodeDeck() {
        return head + diode;
    }

    String diodeName() {
        return diodeName;
    }

    /** The subcircuit of a transistor. */
    static String name(Transistor transistor) {
        return String.format(Locale.ROOT, "%s_%d_%d", transistor.pChannel() ? "p" : "n", Math.round(transistor.width() * 1000),
                Math.round(transistor.length() * 1000));
    }

    private static String one(String subcircuit, Transistor transistor) {
        var starts = MODEL.matcher(subcircuit).results().map(match -> match.start()).toList();
        var header = subcircuit.substring(0, starts.getFirst());
        var fits = new TreeMap<Double, String>(); // by the narrowest transistor that the bin is for
        for (int i = 0; i < starts.size(); i++) {
            var card = subcircuit.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : subcircuit.length());
            if (holds(card, "l", transistor.length()) && transistor.width() * 1e-6 < number(card, "wmax") - 1e-12) {
                fits.put(number(card, "wmin"), card);
            }
        }
        // the bins do not reach down to the narrowest transistors of latches: for those the narrowest bin counts
        var bin = fits.floorEntry(transistor.width() * 1e-6 + 1e-12);
        var card = bin != null ? bin.getValue() : fits.isEmpty() ? null : fits.firstEntry().getValue();
        if (card == null) {
            throw new CharacterizeException("the models have no bin for a transistor of " + transistor.size() + " µm");
        }
        var matcher = MODEL.matcher(card);
        matcher.find();
        var binned = matcher.group(1);
        var plain = binned.substring(0, binned.lastIndexOf('.'));
        return header.replaceFirst("(?im)^\\.subckt\\s+\\S+", ".subckt " + name(transistor))
                + card.replaceFirst(Pattern.quote(binned), plain) + ".ends\n";
    }

    private static boolean holds(String card, String axis, double um) {
        return um * 1e-6 >= number(card, axis + "min") - 1e-12 && um * 1e-6 < number(card, axis + "max") - 1e-12;
    }

    private static double number(String card, String name) {
        var matcher = Pattern.compile("(?i)\\b" + name + "\\s*=\\s*([0-9.eE+-]+)").matcher(card);
        if (!matcher.find()) {
            throw new CharacterizeException("a transistor model has no " + name);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static String transistor(Path folder, String device) {
        var own = folder.resolve("models_fet").resolve(device + ".spice");
        return subcircuit(read(Files.isReadable(own) ? own : folder.resolve("models_fet.spice")), device);
    }

    private static String subcircuit(String text, String device) {
        var matcher = Pattern.compile("(?im)^\\.subckt\\s+" + device + "\\s").matcher(text);
        if (!matcher.find()) {
            throw new CharacterizeException("the models of the process have no " + device);
        }
        int end = text.toLowerCase(Locale.ROOT).indexOf("\n.ends", matcher.start());
        return text.substring(matcher.start(), end + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CharacterizeException("cannot read the transistor models: " + e.getMessage(), e);
        }
    }
}
