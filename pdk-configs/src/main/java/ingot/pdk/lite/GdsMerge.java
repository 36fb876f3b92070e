package ingot.pdk.lite;

import ingot.pdk.PdkException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Puts the structures of many GDS files into one; a structure that several files hold is written once. */
final class GdsMerge {
    private static final int BGNSTR = 0x0502;
    private static final int STRNAME = 0x0606;
    private static final int ENDSTR = 0x0700;
    private static final int ENDLIB = 0x0400;
    private static final byte[] END = {0, 4, 4, 0};

    private final OutputStream out;
    private final Set<String> written = new HashSet<>();
    private boolean begun;

    GdsMerge(OutputStream out) {
        this.out = out;
    }

    /** Adds a file's structures; the first file also gives the header and the units. */
    void add(String name, byte[] file) throws IOException {
        var bytes = ByteBuffer.wrap(file);
        int structure = -1;
        var structureName = "";
        int at = 0;
        while (at + 4 <= file.length) {
            int length = bytes.getShort(at) & 0xFFFF;
            int type = bytes.getShort(at + 2) & 0xFFFF;
            if (length < 4 || at + length > file.length) {
                throw new PdkException("the GDS file " + name + " in the wheel is damaged at byte " + at);
            }
            switch (type) {
                case BGNSTR -> {
                    if (!begun) {
                        out.write(file, 0, at);
                        begun = true;
                    }
                    structure = at;
                }
                case STRNAME -> structureName = new String(file, at + 4, length - 4, StandardCharsets.US_ASCII).replace("\0", "");
                case ENDSTR -> {
                    if (written.add(structureName)) {
                        out.write(file, structure, at + length - structure);
                    }
                }
                case ENDLIB -> {
                    return;
                }
                default -> { }
            }
            at += length;
        }
        throw new PdkException("the GDS file " + name + " in the wheel is cut off");
    }

    void end() throws IOException {
        out.write(END);
    }
}
