package ingot.pdk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDeckTest {
    private static final String LEF = """
            VERSION 5.7 ;
            UNITS
              DATABASE MICRONS 1000 ;
            END UNITS
            MANUFACTURINGGRID 0.005 ;
            LAYER met1
              TYPE ROUTING ;
              DIRECTION HORIZONTAL ;
              PITCH 0.34 ;
              WIDTH 0.14 ;
              SPACINGTABLE
                PARALLELRUNLENGTH 0
                WIDTH 0 0.14
                WIDTH 3 0.28 ;
              AREA 0.083 ;
              MINENCLOSEDAREA 0.14 ;
            END met1
            LAYER via
              TYPE CUT ;
              WIDTH 0.15 ;
              SPACING 0.17 ;
              ENCLOSURE BELOW 0.055 0.085 ;
              ENCLOSURE ABOVE 0.055 0.055 ;
            END via
            LAYER met2
              TYPE ROUTING ;
              DIRECTION VERTICAL ;
              PITCH 0.46 ;
              WIDTH 0.14 ;
              SPACING 0.14 ;
            END met2
            END LIBRARY
            """;

    @TempDir
    Path folder;

    private String deck() throws IOException {
        return RuleDeck.of(PdkProcess.named("sky130A"), Files.writeString(folder.resolve("t.tlef"), LEF));
    }

    @Test
    void everyRuleOfTheLefIsInTheDeck() throws IOException {
        var deck = deck();
        assertTrue(deck.contains("met1 = input(68, 20).merged"), deck);
        assertTrue(deck.contains("met1.width(0.14, euclidian)"), deck);
        assertTrue(deck.contains("met1.space(0.14, euclidian)"), deck);
        assertTrue(deck.contains("met1_wide_3000.separation(met1_wide_3000_else, 0.28, euclidian)"), deck);
        assertTrue(deck.contains("met1.with_area(0, 0.083)"), deck);
        assertTrue(deck.contains("met1.holes.with_area(0, 0.14)"), deck);
        assertTrue(deck.contains("via.edges.without_length(0.15)"), deck);
        assertTrue(deck.contains("via.not(met2)"), deck);
        assertTrue(deck.contains("met1.enclosing(via, 0.055, euclidian)"), deck);
        assertTrue(deck.contains("met1.ongrid(0.005)"), deck);
    }

    @Test
    void oppositeSidesAreAskedOnlyWhereTheyAreLarger() throws IOException {
        var deck = deck();
        assertTrue(deck.contains("via.opposite_met1"), deck);
        assertFalse(deck.contains("via.opposite_met2"), deck);
    }

    @Test
    void rulesThatTheLefDoesNotHaveAreNotInvented() throws IOException {
        assertFalse(deck().contains("met2.area"));
        assertFalse(deck().contains("met2.wide_space"));
    }

    @Test
    void enclosuresAreReadPerLayer() {
        var enclosures = CutEnclosures.parse(LEF);
        assertEquals(new CutEnclosures.Enclosure(55, 85), enclosures.ofLower("via").orElseThrow());
        assertTrue(enclosures.ofLower("met1").isEmpty());
        assertEquals(5, enclosures.gridNm());
    }
}
