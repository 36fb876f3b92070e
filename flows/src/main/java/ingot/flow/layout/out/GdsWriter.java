package ingot.flow.layout.out;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.PowerShape;
import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Rect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;

/** Writes a block as GDS: the bodies of the cells it uses, and one top cell with the name of the design. */
public final class GdsWriter {
    private final BlockLayout block;
    private final GdsLibrary library;

    private GdsWriter(BlockLayout block, GdsLibrary library) {
        this.block = block;
        this.library = library;
    }

    /**
     * Writes {@code gds}.
     *
     * @param cellLibrary GDS file with the bodies of the library's cells
     * @throws LayoutException when the library lacks a cell or a file cannot be read or written
     */
    public static void write(BlockLayout block, Path cellLibrary, Path gds) {
        var writer = new GdsWriter(block, GdsLibrary.open(cellLibrary));
        AtomicFile.write(gds, out -> {
            try {
                writer.write(new GdsOutput(out));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private void write(GdsOutput out) throws IOException {
        out.beginLibrary(block.name());
        var masters = new TreeSet<String>();
        block.cells().forEach(cell -> masters.add(cell.master()));
        var needed = library.closure(masters);
        if (needed.contains(block.name())) {
            throw new LayoutException("the design is called `" + block.name() + "`, like a cell of the library; rename it");
        }
        for (String structure : needed) {
            out.raw(library.body(structure));
        }
        out.beginStructure(block.name());
        out.rectangle(block.process().boundary(), block.floorplan().die());
        for (var cell : block.cells()) {
            reference(out, cell);
        }
        power(out);
        routing(out);
        ports(out);
        out.endStructure();
        out.endLibrary();
    }

    private void reference(GdsOutput out, FixedCell cell) throws IOException {
        var macro = block.lef().macro(cell.master());
        out.reference(cell.master(), cell.x(), cell.y(), cell.orientation(), macro.width(), macro.height());
    }

    /** The power grid; straps are ports, with a label on the first one of each net and a pin shape on all. */
    private void power(GdsOutput out) throws IOException {
        for (PowerShape shape : block.floorplan().power()) {
            out.rectangle(drawing(shape.layer()), shape.rect());
            if (shape.pin()) {
                pin(out, shape.layer(), shape.rect(), shape.net());
            }
        }
    }

    private void routing(GdsOutput out) {
        var shapes = new DrawnShapes(block.lef());
        for (var net : block.routing().nets()) {
            var seen = new HashSet<DrawnShape>();
            shapes.of(net, shape -> {
                if (seen.add(shape)) {
                    try {
                        out.rectangle(drawing(shape.layer()), shape.rect());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        }
    }

    private void ports(GdsOutput out) throws IOException {
        for (var port : block.floorplan().ports()) {
            out.rectangle(drawing(port.layer()), port.rect());
            pin(out, port.layer(), port.rect(), block.netlist().ports().get(port.port()).name());
        }
    }

    private void pin(GdsOutput out, String layer, Rect rect, String name) throws IOException {
        var numbers = block.process().streamLayer(layer);
        out.rectangle(numbers.pin(), rect);
        out.label(numbers.label(), rect.centerX(), rect.centerY(), name);
    }

    private StreamNumber drawing(String layer) {
        return block.process().streamLayer(layer).drawing();
    }
}
