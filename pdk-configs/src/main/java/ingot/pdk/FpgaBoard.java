package ingot.pdk;

import java.util.List;

/**
 * A board with an FPGA that open tools can fill.
 *
 * @param title maker and product
 * @param device the part's size, as the place-and-route tool names it: {@code up5k}, {@code 25k}
 * @param packageName likewise: {@code sg48}, {@code CABGA381}
 * @param pins how many pins of the package a design may use
 * @param clockPin the package pin with the board's clock of {@code clockMhz}
 * @param multipliers whether the part has multipliers that synthesis can use
 */
public record FpgaBoard(
        String name, String title, Family family, String device, String packageName, int pins, String clockPin, double clockMhz,
        boolean multipliers) {
    /** Families of parts. */
    public enum Family {
        /** Lattice iCE40. */
        ICE40,
        /** Lattice ECP5. */
        ECP5
    }

    /** The board called {@code name}: {@code icebreaker}. */
    public static FpgaBoard named(String name) {
        return DataFiles.read(DataFiles.FPGA, name, FpgaBoard.class);
    }

    /** Names of the boards that Ingot has data files for. */
    public static List<String> known() {
        return DataFiles.names(DataFiles.FPGA);
    }
}
