package ingot.systolic.dram;

/**
 * Parameters of a channel of DRAM. A beat is what one column access moves; times are in cycles of the controller, from command to command.
 *
 * <p>The address of a beat is, from its low bits on: group, column, bank of the group, row. So beats side by side go to the groups by turns and stay in open rows.
 *
 * @param groups bank groups, a power of two
 * @param banks banks of a group, a power of two
 * @param rowBits bits of a row's number
 * @param columnBits bits of a column's number
 * @param dataBits bits of a beat, in whole bytes
 * @param entries requests that the controller chooses from, a power of two
 * @param patience cycles after which the oldest request goes before row hits
 * @param activateToColumn tRCD
 * @param prechargeToActivate tRP
 * @param activateToPrecharge tRAS
 * @param readLatency CL, from a read to its data
 * @param columnToColumn tCCD_S, to another group
 * @param columnToColumnOfGroup tCCD_L, in the same group
 * @param activateToActivate tRRD
 * @param writeToPrecharge tWR with the write's own beats
 * @param refreshToActivate tRFC
 * @param refreshInterval tREFI
 */
public record DramParams(int groups, int banks, int rowBits, int columnBits, int dataBits, int entries, int patience, int activateToColumn,
        int prechargeToActivate, int activateToPrecharge, int readLatency, int columnToColumn, int columnToColumnOfGroup, int activateToActivate,
        int writeToPrecharge, int refreshToActivate, int refreshInterval) {
    public DramParams {
        powerOfTwo("groups", groups, 2, 8);
        powerOfTwo("banks", banks, 1, 8);
        range("rowBits", rowBits, 1, 20);
        range("columnBits", columnBits, 1, 12);
        range("dataBits", dataBits, 8, 1024);
        if (dataBits % 8 != 0) {
            throw new IllegalArgumentException("dataBits must be whole bytes, was " + dataBits);
        }
        powerOfTwo("entries", entries, 2, 32);
        range("patience", patience, 1, 1000);
        range("activateToColumn", activateToColumn, 1, 255);
        range("prechargeToActivate", prechargeToActivate, 1, 255);
        range("activateToPrecharge", activateToPrecharge, 1, 255);
        range("readLatency", readLatency, 1, 64);
        range("columnToColumn", columnToColumn, 1, 255);
        range("columnToColumnOfGroup", columnToColumnOfGroup, columnToColumn, 255);
        range("activateToActivate", activateToActivate, 1, 255);
        range("writeToPrecharge", writeToPrecharge, 1, 255);
        range("refreshToActivate", refreshToActivate, 1, 1000);
        range("refreshInterval", refreshInterval, 2 * refreshToActivate, 65535);
    }

    /** Four groups of four banks with the times of DDR4-2400 and 8 Gbit (JESD79-4) at a clock of 300 MHz, rounded up; a beat is a burst of eight transfers. */
    public static DramParams ddr4(int rowBits, int columnBits, int dataBits) {
        return new DramParams(4, 4, rowBits, columnBits, dataBits, 16, 200, 5, 5, 10, 5, 1, 2, 2, 9, 105, 2340);
    }

    /** Banks of all groups. */
    public int allBanks() {
        return groups * banks;
    }

    /** Bits of a bank's number: that of its group in the low bits. */
    public int bankBits() {
        return Integer.numberOfTrailingZeros(allBanks());
    }

    /** Bits of a group's number. */
    int groupBits() {
        return Integer.numberOfTrailingZeros(groups);
    }

    /** Bits of a beat's address. */
    public int addressBits() {
        return bankBits() + rowBits + columnBits;
    }

    /** Bits that number the requests under way. */
    int tagBits() {
        return Integer.numberOfTrailingZeros(reads());
    }

    /** Reads that may be under way: those in the queue, and those whose data are on their way. */
    int reads() {
        return Math.max(Integer.highestOneBit(2 * entries + 2 * readLatency - 1), 4);
    }

    private static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }

    private static void powerOfTwo(String name, int value, int least, int most) {
        range(name, value, least, most);
        if (Integer.bitCount(value) != 1) {
            throw new IllegalArgumentException(name + " must be a power of two, was " + value);
        }
    }
}
