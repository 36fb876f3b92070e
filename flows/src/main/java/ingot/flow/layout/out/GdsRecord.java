package ingot.flow.layout.out;

/** Record types of the GDS II stream format: record number in the high byte, data type in the low one. */
final class GdsRecord {
    static final int HEADER = 0x0002;
    static final int BGNLIB = 0x0102;
    static final int LIBNAME = 0x0206;
    static final int UNITS = 0x0305;
    static final int ENDLIB = 0x0400;
    static final int BGNSTR = 0x0502;
    static final int STRNAME = 0x0606;
    static final int ENDSTR = 0x0700;
    static final int BOUNDARY = 0x0800;
    static final int PATH = 0x0900;
    static final int SREF = 0x0A00;
    static final int AREF = 0x0B00;
    static final int TEXT = 0x0C00;
    static final int LAYER = 0x0D02;
    static final int DATATYPE = 0x0E02;
    static final int WIDTH = 0x0F03;
    static final int XY = 0x1003;
    static final int ENDEL = 0x1100;
    static final int SNAME = 0x1206;
    static final int TEXTTYPE = 0x1602;
    static final int STRING = 0x1906;
    static final int COLROW = 0x1302;
    static final int STRANS = 0x1A01;
    static final int MAG = 0x1B05;
    static final int ANGLE = 0x1C05;

    private GdsRecord() {}
}
