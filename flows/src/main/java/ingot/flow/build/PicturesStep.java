package ingot.flow.build;

import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.gates.ClockNets;
import ingot.flow.layout.out.BlockMaps;
import ingot.flow.layout.out.DefReader;
import ingot.flow.report.ModuleArea;
import ingot.flow.report.ModuleAreas;
import ingot.flow.report.ModuleColors;
import ingot.flow.report.Picture;
import ingot.pdk.Pdk;
import ingot.pdk.lef.MacroPin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Maps of a routed block: cells by module, density, congestion, clock tree.
 *
 * @param modules the largest first
 */
public record PicturesStep(ChosenDesign<?> design, Path def, List<ModuleArea> modules, Pdk pdk, String clockPort) implements Step<List<Picture>> {
    private static final int PIXELS = 900;

    @Override
    public StepKey key() throws IOException {
        return design.addTo(StepKey.builder()).file("def", def).setting("clockPort", clockPort).setting("process", pdk.process().name()).build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var block = DefReader.read(def, pdk.lef(), pdk.process());
        var maps = new BlockMaps(block, PIXELS);
        var owners = ModuleAreas.owners(design.elaborate(), block.netlist());
        var colors = new ModuleColors(modules);
        Files.write(workspace.file("modules.png"), maps.cells(cell -> colors.of(owners.get(cell))));
        Files.write(workspace.file("density.png"), maps.density());
        Files.write(workspace.file("congestion.png"), maps.congestion());
        var clock = ClockNets.of(block.netlist(), clockPort, pdk.process().cells(),
                (master, pin) -> block.lef().macro(master).pin(pin).direction() == MacroPin.Direction.OUTPUT);
        Files.write(workspace.file("clock.png"), maps.clock(clock.levels(), clock.ends()));
        workspace.progress("modules, density, congestion, clock tree of %d nets".formatted(clock.levels().size()));
    }

    @Override
    public List<Picture> result(Path folder) {
        return List.of(new Picture("Modules", "cells in the colours of the areas below", folder.resolve("modules.png")),
                new Picture("Density", "from no cells (dark) to cells everywhere (red)", folder.resolve("density.png")),
                new Picture("Congestion", "tracks with a wire, from none (dark) to 80 % and more (red)", folder.resolve("congestion.png")),
                new Picture("Clock tree", "wires from the port (red) to the last level (blue), flip-flops green", folder.resolve("clock.png")));
    }
}
