package ingot.flow.timing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import ingot.flow.gates.CellPin;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Timing reports of several corners as a JSON file, so that a later step can show them. */
public final class TimingReports {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addMixIn(Terminal.class, TerminalForm.class)
            .registerModule(new SimpleModule()
                    .addSerializer(new OptionalWriter())
                    .addDeserializer(Optional.class, new DrivingCellReader()));

    private TimingReports() {}

    /** The file's text. */
    public static String write(List<TimingReport> reports) {
        try {
            return MAPPER.writeValueAsString(reports) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("timing reports cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    /** Reads a file that {@link #write} made. */
    public static List<TimingReport> read(Path file) throws IOException {
        return List.copyOf(MAPPER.readValue(Files.readString(file), new TypeReference<List<TimingReport>>() {}));
    }

    /** A cell pin has a cell and a pin, a port pin has a port. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(CellPin.class), @JsonSubTypes.Type(PortPin.class)})
    private interface TerminalForm {}

    private static final class OptionalWriter extends StdSerializer<Optional<?>> {
        private static final long serialVersionUID = 1L;

        OptionalWriter() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writePOJO(value.orElse(null));
        }
    }

    /** The only optional part of a report is the driving cell. */
    private static final class DrivingCellReader extends StdDeserializer<Optional<?>> {
        private static final long serialVersionUID = 1L;

        DrivingCellReader() {
            super(Optional.class);
        }

        @Override
        public Optional<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Optional.of(in.readValueAs(ClockConstraint.DrivingCell.class));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
