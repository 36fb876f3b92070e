package ingot.test.guide;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class VideoTimingTest {
    // guide: design
    /** What an analogue monitor is told: where on the screen the picture is, and the pulses that begin a line and a frame (low). */
    static final class VideoTiming extends Module<VideoTiming.Params> {
        /** The parts of a line in pixels, or of a frame in lines, in their order. */
        record Axis(int visible, int front, int pulse, int back) {
            int total() {
                return visible + front + pulse + back;
            }
        }

        record Params(Axis line, Axis frame) {
            /** 640 by 480 at 60 frames per second, with a clock of 25.175 MHz. */
            static final Params VGA = new Params(new Axis(640, 16, 96, 48), new Axis(480, 10, 2, 33));
        }

        final UInt x = output(uint(bitsFor(p.line().total() - 1)));
        final UInt y = output(uint(bitsFor(p.frame().total() - 1)));
        final Bool visible = output(bool());
        final Bool hsync = output(bool());
        final Bool vsync = output(bool());

        VideoTiming(Params params) {
            super(params);
            var column = reg(uint(x.width()), 0);
            var row = reg(uint(y.width()), 0);
            var lineEnds = column.eq(p.line().total() - 1);
            column.set(mux(lineEnds, 0, column.plus(1).wrap(x.width())));
            when(lineEnds, () -> row.set(mux(row.eq(p.frame().total() - 1), 0, row.plus(1).wrap(y.width()))));
            x.set(column);
            y.set(row);
            visible.set(column.lt(p.line().visible()).and(row.lt(p.frame().visible())));
            hsync.set(pulse(column, p.line()).not());
            vsync.set(pulse(row, p.frame()).not());
        }

        private static Bool pulse(UInt count, Axis axis) {
            var start = axis.visible() + axis.front();
            return count.ge(start).and(count.lt(start + axis.pulse()));
        }
    }
    // guide: end

    @Device
    static VideoTiming vga() {
        return new VideoTiming(VideoTiming.Params.VGA);
    }

    @HardwareTest(engines = JVM)
    void showsOneFrameAfterTheOther(Dut<VideoTiming> dut) {
        var top = dut.top();
        int visible = 0;
        int lines = 0;
        int frames = 0;
        boolean hsync = true;
        boolean vsync = true;
        for (int cycle = 0; cycle < 2 * 800 * 525; cycle++) {
            visible += dut.peek(top.visible) ? 1 : 0;
            lines += hsync && !dut.peek(top.hsync) ? 1 : 0;
            frames += vsync && !dut.peek(top.vsync) ? 1 : 0;
            hsync = dut.peek(top.hsync);
            vsync = dut.peek(top.vsync);
            dut.step(1);
        }
        assertEquals(2 * 640 * 480, visible);
        assertEquals(2 * 525, lines);
        assertEquals(2, frames);
    }
}
