package ingot.generators.bus;

import java.util.Locale;

/** The header that a driver in C includes. */
final class CHeader {
    private CHeader() {}

    static String of(RegisterMap map) {
        var device = capitals(map.name());
        var text = new StringBuilder();
        text.append("#ifndef %s_REGISTERS_H%n#define %s_REGISTERS_H%n%n#include <stdint.h>%n".formatted(device, device));
        for (var register : map.registers()) {
            var prefix = device + "_" + capitals(register.name());
            text.append("%n#define %s_OFFSET 0x%02xu%n".formatted(prefix, register.offset()));
            text.append("#define %s_RESET 0x%08xu%n".formatted(prefix, register.reset()));
            for (var part : register.fields()) {
                var field = prefix + "_" + capitals(part.name());
                text.append("/* %s: %s */%n".formatted(part.access().code(), part.text().replace("*/", "* /")));
                text.append("#define %s_SHIFT %du%n".formatted(field, part.low()));
                text.append("#define %s_MASK 0x%08xu%n".formatted(field, part.mask()));
            }
        }
        text.append("%ntypedef struct {%n".formatted());
        for (var register : map.registers()) {
            text.append("    volatile uint32_t %s;%n".formatted(capitals(register.name()).toLowerCase(Locale.ROOT)));
        }
        text.append("} %s_registers_t;%n%n#endif%n".formatted(device.toLowerCase(Locale.ROOT)));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** {@code txLevel} is {@code TX_LEVEL}. */
    private static String capitals(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("[^A-Za-z0-9]+", "_").toUpperCase(Locale.ROOT);
    }
}
