package ingot.flow.layout.openroad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.pdk.CellKit;
import org.junit.jupiter.api.Test;

class CellLefTest {
    private static final CellKit.Diode DIODE = new CellKit.Diode("diode_2", "DIODE", 0.4347);
    private static final String LEF = """
            VERSION 5.5 ;
            MACRO inv
              PIN DIODE
                DIRECTION INPUT ;
              END DIODE
            END inv
            MACRO diode_2
              PIN VGND
              END VGND
              PIN DIODE
                DIRECTION INPUT ;
              END DIODE
            END diode_2
            """;

    @Test
    void raisesTheVersionAndTellsTheDiodesDiffusion() {
        var expected = LEF.replace("5.5", "5.7").replace("END VGND\n  PIN DIODE\n", "END VGND\n  PIN DIODE\n    ANTENNADIFFAREA 0.4347 ;\n");
        assertEquals(expected, CellLef.readable(LEF, DIODE));
    }

    @Test
    void leavesAFileThatSaysAllAsItIs() {
        var whole = LEF.replace("5.5", "5.8").replace("    DIRECTION INPUT ;\n", "    ANTENNADIFFAREA 1.0 ;\n");
        assertEquals(whole, CellLef.readable(whole, DIODE));
    }
}
