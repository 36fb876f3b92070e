package ingot.systolic.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Elementwise;
import ingot.systolic.workload.MatMul;
import ingot.systolic.workload.Operator;
import ingot.systolic.workload.Pool;
import ingot.systolic.workload.Window;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxReaderTest {
    /** Writes messages as protobuf does; numbers of fields as in onnx.proto. */
    private static final class Message {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        private void varint(long value) {
            long left = value;
            while ((left & ~0x7fL) != 0) {
                bytes.write((int) (left & 0x7f | 0x80));
                left >>>= 7;
            }
            bytes.write((int) left);
        }

        Message number(int field, long value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String text) {
            return bytes(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message inner) {
            return bytes(field, inner.bytes.toByteArray());
        }

        Message packed(int field, long... values) {
            var inner = new Message();
            for (long value : values) {
                inner.varint(value);
            }
            return message(field, inner);
        }

        private Message bytes(int field, byte[] content) {
            varint(field << 3 | 2);
            varint(content.length);
            bytes.writeBytes(content);
            return this;
        }
    }

    private final Message graph = new Message().text(2, "small");

    private void input(String name, long... dims) {
        var shape = new Message();
        for (long dim : dims) {
            shape.message(1, dim == 0 ? new Message().text(2, "batch") : new Message().number(1, dim));
        }
        graph.message(11, new Message().text(1, name).message(2, new Message().message(1, new Message().number(1, 1).message(2, shape))));
    }

    private void constant(String name, long... dims) {
        graph.message(5, new Message().packed(1, dims).number(2, 1).text(8, name));
    }

    private static Message ints(String name, long... values) {
        var attribute = new Message().text(1, name);
        for (long value : values) {
            attribute.number(8, value);
        }
        return attribute;
    }

    private void node(String type, List<String> inputs, String output, Message... attributes) {
        var node = new Message();
        inputs.forEach(input -> node.text(1, input));
        node.text(2, output).text(3, "the_" + output).text(4, type);
        for (var attribute : attributes) {
            node.message(5, attribute);
        }
        graph.message(1, node);
    }

    private List<Operator> read() {
        return OnnxReader.read(new Message().number(1, 8).message(7, graph).bytes.toByteArray()).layers().stream().map(layer -> layer.operator()).toList();
    }

    private void refused(String message) {
        assertEquals(message, assertThrows(OnnxException.class, this::read).getMessage());
    }

    @Test
    void followsShapesThroughTheGraph() {
        input("x", 0, 3, 32, 32);
        constant("w", 16, 3, 3, 3);
        constant("depthwise", 16, 1, 5, 5);
        constant("fc", 10, 1024);
        graph.message(5, new Message().packed(1, 2).number(2, 7).packed(7, 1, -1).text(8, "shape"));
        node("Conv", List.of("x", "w"), "a", ints("strides", 2, 2), ints("pads", 1, 1, 1, 1), ints("kernel_shape", 3, 3));
        node("Relu", List.of("a"), "b");
        node("Conv", List.of("b", "depthwise"), "c", new Message().text(1, "group").number(3, 16), ints("pads", 2, 2, 2, 2));
        node("Add", List.of("b", "c"), "d");
        node("MaxPool", List.of("d"), "e", ints("kernel_shape", 2, 2), ints("strides", 2, 2));
        node("Reshape", List.of("e", "shape"), "f");
        node("Gemm", List.of("f", "fc"), "g", new Message().text(1, "transB").number(3, 1));
        node("Softmax", List.of("g"), "h");
        assertEquals(List.of(new Conv2d(1, 3, 32, 32, 16, Window.square(3, 2, 1), 1), new Elementwise(Elementwise.Kind.RELU, 16 * 16 * 16),
                new Conv2d(1, 16, 16, 16, 16, Window.square(5, 1, 2), 16), new Elementwise(Elementwise.Kind.ADD, 16 * 16 * 16),
                new Pool(Pool.Kind.LARGEST, 1, 16, 16, 16, Window.square(2, 2, 0)), new MatMul(1, 1024, 10),
                new Elementwise(Elementwise.Kind.SOFTMAX, 10)), read());
    }

    @Test
    void readsQuantisedOperators() {
        input("x", 2, 4, 8, 8);
        constant("w", 6, 4, 1, 1);
        constant("m", 384, 5);
        node("QLinearConv", List.of("x", "s", "z", "w", "s", "z", "s", "z"), "a");
        node("Flatten", List.of("a"), "b");
        node("MatMulInteger", List.of("b", "m"), "c");
        assertEquals(List.of(new Conv2d(2, 4, 8, 8, 6, Window.square(1, 1, 0), 1), new MatMul(2, 384, 5)), read());
    }

    @Test
    void refusesWhatItDoesNotRead() {
        input("x", 1, 4, 8, 8);
        constant("w", 6, 4, 3, 3);
        node("Conv", List.of("x", "w"), "a", ints("pads", 0, 0, 1, 1));
        refused("the_a (Conv): pads are [0, 0, 1, 1]; they must be equal");
    }

    @Test
    void namesUnknownOperatorsAndMissingShapes() {
        input("x", 1, 0, 8, 8);
        node("Relu", List.of("x"), "a");
        refused("the_a (Relu): its input 0 has the shape [1, 0, 8, 8]; export the model with sizes");
        graph.bytes.reset();
        node("Einsum", List.of("x"), "b");
        refused("the_b (Einsum): this operator is not read");
        graph.bytes.reset();
        node("Relu", List.of("y"), "c");
        refused("the_c (Relu): the shape of its input 0 is not known: an operator before it was not read");
    }

    @Test
    void saysWhenAFileIsNoModel() {
        assertTrue(assertThrows(OnnxException.class, () -> OnnxReader.read("plain text".getBytes(StandardCharsets.UTF_8))).getMessage().length() > 20);
        assertEquals("the file has no graph: this is no ONNX model", assertThrows(OnnxException.class, () -> OnnxReader.read(new byte[0])).getMessage());
    }
}
