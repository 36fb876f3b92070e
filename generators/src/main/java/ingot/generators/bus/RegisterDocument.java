package ingot.generators.bus;

/** The chapter about the registers in a device's manual. */
final class RegisterDocument {
    private RegisterDocument() {}

    static String of(RegisterMap map) {
        var text = new StringBuilder("# Registers of " + map.name() + "\n\n| offset | register | after reset |\n|---|---|---|\n");
        for (var register : map.registers()) {
            text.append("| 0x%02x | `%s` | 0x%08x |\n".formatted(register.offset(), register.name(), register.reset()));
        }
        for (var register : map.registers()) {
            text.append("\n## `%s`, offset 0x%02x\n\n| bits | field | access | after reset | |\n|---|---|---|---|---|\n"
                    .formatted(register.name(), register.offset()));
            for (var part : register.fields()) {
                var bits = part.width() == 1 ? "" + part.low() : part.high() + ":" + part.low();
                var reset = part.access() == Access.READ_ONLY ? "-" : "0x%x".formatted(part.reset());
                text.append("| %s | `%s` | %s | %s | %s |\n"
                        .formatted(bits, part.name(), part.access().code(), reset, part.text().replace("|", "\\|")));
            }
        }
        return text.toString();
    }
}
