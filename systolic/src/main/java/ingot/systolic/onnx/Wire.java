package ingot.systolic.onnx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A message in the wire format of protobuf: fields with numbers, each as often as it comes, in their order.
 *
 * @param fields what the message holds
 */
record Wire(List<Field> fields) {
    /**
     * One field.
     *
     * @param number of it
     * @param value where it is a number
     * @param bytes where it is text, bytes, a message or packed numbers; otherwise {@code null}
     */
    record Field(int number, long value, byte[] bytes) {}

    /** @throws OnnxException when {@code bytes} are no message */
    static Wire read(byte[] bytes) {
        var fields = new ArrayList<Field>();
        var reader = new Reader(bytes);
        while (reader.at < bytes.length) {
            long key = reader.varint();
            int number = (int) (key >>> 3);
            fields.add(switch ((int) (key & 7)) {
                case 0 -> new Field(number, reader.varint(), null);
                case 1 -> new Field(number, reader.fixed(8), null);
                case 2 -> new Field(number, 0, reader.take(reader.varint()));
                case 5 -> new Field(number, reader.fixed(4), null);
                default -> throw new OnnxException("byte " + reader.at + " begins no field: this is no ONNX file");
            });
        }
        return new Wire(List.copyOf(fields));
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        long varint() {
            long value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                byte next = take(1)[0];
                value |= (next & 0x7fL) << shift;
                if (next >= 0) {
                    return value;
                }
            }
            throw new OnnxException("a number before byte " + at + " does not end: this is no ONNX file");
        }

        long fixed(int size) {
            var part = take(size);
            long value = 0;
            for (int i = 0; i < size; i++) {
                value |= (part[i] & 0xffL) << 8 * i;
            }
            return value;
        }

        byte[] take(long size) {
            if (size < 0 || size > bytes.length - at) {
                throw new OnnxException("the file ends in the middle of a field, which goes on for %d bytes from byte %d on".formatted(size, at));
            }
            at += (int) size;
            return Arrays.copyOfRange(bytes, at - (int) size, at);
        }
    }

    /** The messages in field {@code number}. */
    List<Wire> messages(int number) {
        return all(number).stream().map(field -> read(field.bytes)).toList();
    }

    /** The texts in field {@code number}. */
    List<String> texts(int number) {
        return all(number).stream().map(field -> new String(field.bytes, StandardCharsets.UTF_8)).toList();
    }

    /** The text in field {@code number}; empty where there is none. */
    String text(int number) {
        var texts = texts(number);
        return texts.isEmpty() ? "" : texts.getLast();
    }

    /** The number in field {@code number}; 0 where there is none. */
    long number(int number) {
        var fields = all(number);
        return fields.isEmpty() ? 0 : fields.getLast().value;
    }

    /** The numbers in field {@code number}, packed or not. */
    List<Long> numbers(int number) {
        var numbers = new ArrayList<Long>();
        for (var field : all(number)) {
            if (field.bytes == null) {
                numbers.add(field.value);
            } else {
                var reader = new Reader(field.bytes);
                while (reader.at < field.bytes.length) {
                    numbers.add(reader.varint());
                }
            }
        }
        return numbers;
    }

    /** The bytes in field {@code number}; none where there is no such field. */
    byte[] bytes(int number) {
        var fields = all(number);
        return fields.isEmpty() ? new byte[0] : fields.getLast().bytes;
    }

    private List<Field> all(int number) {
        return fields.stream().filter(field -> field.number == number).toList();
    }
}
