package ingot.flow.layout.embedded.cts;

import java.util.List;

/** A buffer of the tree and what it drives: other buffers, or clock pins at the last level. */
final class ClockNode implements Located {
    private final List<? extends Located> children;
    private final int x;
    private final int y;
    /** The wire from this buffer to its children; does not depend on sizes. */
    private final ClockWire wire;
    private ClockBuffer buffer;

    ClockNode(List<? extends Located> children, int x, int y, WireModel model, ClockBuffer buffer) {
        this.children = List.copyOf(children);
        this.x = x;
        this.y = y;
        this.wire = new ClockWire(x, y, this.children, model);
        this.buffer = buffer;
    }

    List<? extends Located> children() {
        return children;
    }

    @Override
    public int x() {
        return x;
    }

    @Override
    public int y() {
        return y;
    }

    @Override
    public double capacitancePf() {
        return buffer.inputPf();
    }

    ClockBuffer buffer() {
        return buffer;
    }

    void resize(ClockBuffer other) {
        buffer = other;
    }

    ClockWire wire() {
        return wire;
    }

    /** What the buffer drives: wire and pins, in pF. */
    double loadPf() {
        return wire.capacitancePf() + children.stream().mapToDouble(Located::capacitancePf).sum();
    }
}
