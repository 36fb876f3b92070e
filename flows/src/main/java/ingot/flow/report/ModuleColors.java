package ingot.flow.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One colour per module, the same in every picture of a report: the largest modules get one of their own. */
public final class ModuleColors {
    private static final int[] PALETTE = {0x4A7FB5, 0xD9803C, 0x5BA35B, 0xB85C9E, 0xC9A93A, 0x6B6BC4, 0x3FA6A0, 0xB5544A, 0x8A9A3C, 0x8C6B52};
    private static final int OTHER = 0x808890;

    private final Map<String, Integer> colors = new HashMap<>();

    /** Colours for {@code modules}, which stand the largest first. */
    public ModuleColors(List<ModuleArea> modules) {
        for (int i = 0; i < Math.min(PALETTE.length, modules.size()); i++) {
            colors.put(modules.get(i).module(), PALETTE[i]);
        }
    }

    /** Red, green and blue of a module, eight bits each. */
    public int of(String module) {
        return colors.getOrDefault(module, OTHER);
    }

    /** As CSS has it. */
    String css(String module) {
        return "#%06x".formatted(of(module));
    }
}
