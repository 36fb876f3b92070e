package ingot.sim.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads files back with GTKWave's own converter. */
class FstWriterTest {
    @TempDir
    private Path folder;

    private static Signal wire(String name, Type type) {
        return new Wire(name, type, Source.UNKNOWN);
    }

    private String convert(Path fst, String... options) throws IOException, InterruptedException {
        var tool = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, "fst2vcd"))
                .filter(Files::isExecutable).findFirst();
        assumeTrue(tool.isPresent(), "fst2vcd is not installed: apt-get install gtkwave");
        var out = folder.resolve("back.vcd");
        var command = new java.util.ArrayList<>(List.of(tool.get().toString()));
        command.addAll(List.of(options));
        command.add(fst.toString());
        assertEquals(0, new ProcessBuilder(command).redirectOutput(out.toFile()).start().waitFor());
        return Files.readString(out);
    }

    @Test
    void enumsComeWithTheNamesOfTheirConstants() throws IOException, InterruptedException {
        var labels = new LinkedHashMap<String, BigInteger>();
        labels.put("IDLE", BigInteger.ONE);
        labels.put("RUN", BigInteger.TWO);
        labels.put("STOP", BigInteger.valueOf(4));
        var signals = List.of(wire("clear", Type.BOOL), wire("unit.state", new Type(3, false, labels)));
        var file = folder.resolve("enum.fst");
        try (var wave = WaveWriter.open(file, "top", signals, Map.of())) {
            wave.sample(0, _ -> BigInteger.ONE);
        }
        var vcd = convert(file, "-e");
        assertTrue(vcd.contains("$attrbegin misc 07 enum1 3 IDLE RUN STOP 001 010 100 1 $end"), vcd);
        assertTrue(vcd.matches("(?s).*\\$scope module unit \\$end\\s+\\$attrbegin misc 07 \"?\"? 1 \\$end\\s+\\$var wire 3 . state \\[2:0\\].*"), vcd);
    }

    @Test
    void aLongWaveOfManyBlocksComesBackWhole() throws IOException, InterruptedException {
        var signals = List.of(wire("bit", Type.BOOL), wire("odd", Type.uint(13)), wire("signed", Type.sint(8)),
                wire("wide", Type.uint(100)), wire("quiet", Type.uint(5)));
        var file = folder.resolve("long.fst");
        var random = new Random(3);
        var values = new LinkedHashMap<Signal, BigInteger>();
        var expected = new StringBuilder();
        try (var wave = new FstWriter(file, "top", signals, SignalTree.of(signals, Map.of()), 300)) {
            for (int time = 0; time < 3000; time += 1 + random.nextInt(9)) {
                for (var signal : signals) {
                    if (!values.containsKey(signal) || random.nextInt(6) == 0 && !signal.name().equals("quiet")) {
                        values.put(signal, signal.type().wrap(new BigInteger(100, random)));
                    }
                }
                wave.sample(time, values::get);
                expected.append(time).append(values.values().stream().map(value -> " " + value).reduce("", String::concat)).append('\n');
            }
        }
        assertEquals(expected.toString(), replay(convert(file), signals, expected.toString()));
    }

    /** The values that the dump has at the times of {@code wanted}. */
    private static String replay(String vcd, List<Signal> signals, String wanted) {
        var values = new LinkedHashMap<String, BigInteger>();
        var lines = List.of(vcd.substring(vcd.indexOf("$enddefinitions")).split("\n"));
        var codes = signals.stream().map(signal -> {
            var declaration = vcd.lines().filter(line -> line.contains(" " + signal.name() + " ")).findFirst().orElseThrow();
            return declaration.trim().split("\\s+")[3];
        }).toList();
        var told = new StringBuilder();
        int at = 0;
        for (var row : wanted.split("\n")) {
            long time = Long.parseLong(row.split(" ")[0]);
            for (; at < lines.size() && !(lines.get(at).startsWith("#") && Long.parseLong(lines.get(at).substring(1)) > time); at++) {
                var words = lines.get(at).split(" ");
                if (words[0].startsWith("b")) {
                    values.put(words[1], new BigInteger(words[0].substring(1).replace('x', '0'), 2));
                } else if (words[0].matches("[01].*")) {
                    values.put(words[0].substring(1), new BigInteger(words[0].substring(0, 1)));
                }
            }
            told.append(time);
            for (int i = 0; i < codes.size(); i++) {
                told.append(' ').append(signals.get(i).type().wrap(values.get(codes.get(i))));
            }
            told.append('\n');
        }
        return told.toString();
    }
}
