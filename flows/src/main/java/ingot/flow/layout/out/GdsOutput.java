package ingot.flow.layout.out;

import ingot.pdk.StreamNumber;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes GDS II records. Database unit 1 nm, user unit 1 µm. Dates are fixed: the same layout gives the same bytes. */
final class GdsOutput {
    /** The shortest forms of 1e-3 and 1e-9 that GDS's base-16 floating point has. */
    private static final long MILLI = 0x3E4189374BC6A7F0L;
    private static final long NANO = 0x3944B82FA09B5A54L;
    private static final long HALF_TURN = 0x42B4000000000000L;

    private final DataOutputStream out;

    GdsOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void beginLibrary(String name) throws IOException {
        head(GdsRecord.HEADER, 2);
        out.writeShort(600);
        dates(GdsRecord.BGNLIB);
        text(GdsRecord.LIBNAME, name);
        head(GdsRecord.UNITS, 16);
        out.writeLong(MILLI);
        out.writeLong(NANO);
    }

    void endLibrary() throws IOException {
        head(GdsRecord.ENDLIB, 0);
        out.flush();
    }

    void beginStructure(String name) throws IOException {
        dates(GdsRecord.BGNSTR);
        text(GdsRecord.STRNAME, name);
    }

    void endStructure() throws IOException {
        head(GdsRecord.ENDSTR, 0);
    }

    /** A structure taken over as it stands, from its BGNSTR to its ENDSTR. */
    void raw(byte[] structure) throws IOException {
        out.write(structure);
    }

    void rectangle(StreamNumber layer, Rect rect) throws IOException {
        head(GdsRecord.BOUNDARY, 0);
        number(GdsRecord.LAYER, layer.layer());
        number(GdsRecord.DATATYPE, layer.datatype());
        head(GdsRecord.XY, 40);
        point(rect.x0(), rect.y0());
        point(rect.x0(), rect.y1());
        point(rect.x1(), rect.y1());
        point(rect.x1(), rect.y0());
        point(rect.x0(), rect.y0());
        head(GdsRecord.ENDEL, 0);
    }

    void label(StreamNumber layer, int x, int y, String string) throws IOException {
        head(GdsRecord.TEXT, 0);
        number(GdsRecord.LAYER, layer.layer());
        number(GdsRecord.TEXTTYPE, layer.datatype());
        head(GdsRecord.XY, 8);
        point(x, y);
        text(GdsRecord.STRING, string);
        head(GdsRecord.ENDEL, 0);
    }

    /** A cell of the given size with its lower left corner at {@code (x, y)}. */
    void reference(String cell, int x, int y, Orientation orientation, int width, int height) throws IOException {
        boolean turned = orientation == Orientation.S || orientation == Orientation.FN;
        boolean mirrored = orientation == Orientation.FS || orientation == Orientation.FN;
        head(GdsRecord.SREF, 0);
        text(GdsRecord.SNAME, cell);
        if (turned || mirrored) {
            head(GdsRecord.STRANS, 2);
            out.writeShort(mirrored ? 0x8000 : 0);
        }
        if (turned) {
            head(GdsRecord.ANGLE, 8);
            out.writeLong(HALF_TURN);
        }
        head(GdsRecord.XY, 8);
        point(turned ? x + width : x, orientation == Orientation.S || orientation == Orientation.FS ? y + height : y);
        head(GdsRecord.ENDEL, 0);
    }

    private void head(int type, int dataLength) throws IOException {
        out.writeShort(4 + dataLength);
        out.writeShort(type);
    }

    private void number(int type, int value) throws IOException {
        head(type, 2);
        out.writeShort(value);
    }

    private void point(int x, int y) throws IOException {
        out.writeInt(x);
        out.writeInt(y);
    }

    private void dates(int type) throws IOException {
        head(type, 24);
        for (int i = 0; i < 2; i++) {
            for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
                out.writeShort(part);
            }
        }
    }

    private void text(int type, String string) throws IOException {
        byte[] bytes = string.getBytes(StandardCharsets.US_ASCII);
        boolean odd = bytes.length % 2 != 0;
        head(type, bytes.length + (odd ? 1 : 0));
        out.write(bytes);
        if (odd) {
            out.writeByte(0);
        }
    }
}
