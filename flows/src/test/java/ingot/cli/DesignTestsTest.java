package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.build.ChosenDesign;
import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.systolic.Dataflow;
import ingot.systolic.SystolicArray;
import ingot.systolic.SystolicParams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DesignTestsTest {
    private static final Path HOME = Path.of("..");

    static Stream<DesignEntry<?>> catalogue() {
        return ServiceLoader.load(DesignProvider.class).stream().flatMap(provider -> provider.get().designs().stream());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyDesignOfTheCatalogueHasTests(DesignEntry<?> entry) throws IOException {
        DesignTests.of(chosen(entry), HOME);
    }

    @Test
    void theTestsAreThoseOfTheClassThatTheParametersChoose() throws IOException {
        var entry = new DesignEntry<>("systolic", "", SystolicParams.class,
                SystolicParams.int8(2, 2, Dataflow.OUTPUT_STATIONARY), SystolicArray::of);
        assertEquals("ingot.systolic.OutputStationaryArrayTest", DesignTests.of(chosen(entry), HOME).className());
    }

    private static <P extends Record> ChosenDesign<P> chosen(DesignEntry<P> entry) {
        return new ChosenDesign<>(entry, entry.defaults());
    }
}
