package ingot.flow.timing;

import ingot.pdk.liberty.TimingArc;
import java.util.Optional;

/** What is checked where a path ends. */
public enum TimingCheck {
    /** Data are there before the clock edge. */
    SETUP(true),
    /** Data stay after the clock edge. */
    HOLD(false),
    /** An asynchronous input is released before the clock edge. */
    RECOVERY(true),
    /** An asynchronous input stays asserted after the clock edge. */
    REMOVAL(false);

    private final boolean late;

    TimingCheck(boolean late) {
        this.late = late;
    }

    /** Whether the latest arrival decides (setup and recovery) rather than the earliest. */
    public boolean late() {
        return late;
    }

    static Optional<TimingCheck> of(TimingArc.Kind kind) {
        return switch (kind) {
            case SETUP_RISING, SETUP_FALLING -> Optional.of(SETUP);
            case HOLD_RISING, HOLD_FALLING -> Optional.of(HOLD);
            case RECOVERY_RISING, RECOVERY_FALLING -> Optional.of(RECOVERY);
            case REMOVAL_RISING, REMOVAL_FALLING -> Optional.of(REMOVAL);
            default -> Optional.empty();
        };
    }
}
