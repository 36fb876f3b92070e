package ingot.systolic.mapper;

/** Numbers of 4, 8, 16 or 32 bits side by side in bytes, the lowest first. */
final class TensorBytes {
    private TensorBytes() {}

    static int get(byte[] bytes, long address, int index, int bits) {
        long bit = 8 * address + (long) index * bits;
        long word = 0;
        for (int i = 0; i < 4 && bit / 8 + i < bytes.length; i++) {
            word |= (bytes[Math.toIntExact(bit / 8) + i] & 0xffL) << 8 * i;
        }
        return TensorModel.signed((int) (word >> bit % 8), bits);
    }

    static void put(byte[] bytes, long address, int index, int bits, int value) {
        long bit = 8 * address + (long) index * bits;
        int place = Math.toIntExact(bit / 8);
        if (bits == 4) {
            int shift = (int) (bit % 8);
            bytes[place] = (byte) (bytes[place] & ~(0xf << shift) | (value & 0xf) << shift);
            return;
        }
        for (int i = 0; i < bits / 8; i++) {
            bytes[place + i] = (byte) (value >> 8 * i);
        }
    }
}
