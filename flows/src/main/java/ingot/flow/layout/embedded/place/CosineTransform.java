package ingot.flow.layout.embedded.place;

/**
 * Cosine and sine transforms of a power-of-two length, two rows at a time: one row rides in the real part of a complex
 * Fourier transform and the other in the imaginary part. Not for use by two threads at once.
 */
final class CosineTransform {
    private final int n;
    private final int[] reversed;
    private final double[] rootRe;
    private final double[] rootIm;
    private final double[] quarterRe;
    private final double[] quarterIm;
    private final double[] re;
    private final double[] im;

    CosineTransform(int n) {
        if (Integer.bitCount(n) != 1 || n < 2) {
            throw new IllegalArgumentException("a transform's length must be a power of two, not " + n);
        }
        this.n = n;
        reversed = new int[n];
        rootRe = new double[n / 2];
        rootIm = new double[n / 2];
        quarterRe = new double[n];
        quarterIm = new double[n];
        re = new double[n];
        im = new double[n];
        int bits = Integer.numberOfTrailingZeros(n);
        for (int i = 0; i < n; i++) {
            reversed[i] = Integer.reverse(i) >>> (32 - bits);
            quarterRe[i] = StrictMath.cos(Math.PI * i / (2.0 * n));
            quarterIm[i] = StrictMath.sin(Math.PI * i / (2.0 * n));
        }
        for (int i = 0; i < n / 2; i++) {
            rootRe[i] = StrictMath.cos(2 * Math.PI * i / n);
            rootIm[i] = StrictMath.sin(2 * Math.PI * i / n);
        }
    }

    /** {@code X[k] = Σ x[j] cos(πk(j + ½)/n)}, in place, for the rows that start at {@code a} and {@code b}. */
    void forward(double[] data, int a, int b) {
        for (int j = 0; j < n / 2; j++) {
            store(j, data[a + 2 * j], data[b + 2 * j]);
            store(n - 1 - j, data[a + 2 * j + 1], data[b + 2 * j + 1]);
        }
        fourier(-1);
        for (int k = 0; k < n; k++) {
            int mirror = (n - k) & (n - 1);
            double sumRe = (re[k] + re[mirror]) / 2;
            double difIm = (im[k] - im[mirror]) / 2;
            double sumIm = (im[k] + im[mirror]) / 2;
            double difRe = (re[mirror] - re[k]) / 2;
            data[a + k] = quarterRe[k] * sumRe + quarterIm[k] * difIm;
            data[b + k] = quarterRe[k] * sumIm + quarterIm[k] * difRe;
        }
    }

    /** {@code x[j] = Σ X[k] cos(πk(j + ½)/n)}, in place. */
    void inverse(double[] data, int a, int b) {
        store(0, data[a], data[b]);
        for (int k = 1; k < n; k++) {
            // V[k] = e^(iπk/2n) (X[k] − i X[n−k]) for each row; the second row's goes into the imaginary part.
            double aRe = data[a + k] / 2;
            double aIm = -data[a + n - k] / 2;
            double bRe = data[b + k] / 2;
            double bIm = -data[b + n - k] / 2;
            double c = quarterRe[k];
            double s = quarterIm[k];
            store(k, (c * aRe - s * aIm) - (c * bIm + s * bRe), (c * aIm + s * aRe) + (c * bRe - s * bIm));
        }
        fourier(1);
        for (int j = 0; j < n / 2; j++) {
            data[a + 2 * j] = re[j];
            data[a + 2 * j + 1] = re[n - 1 - j];
            data[b + 2 * j] = im[j];
            data[b + 2 * j + 1] = im[n - 1 - j];
        }
    }

    /** {@code x[j] = Σ X[k] sin(πk(j + ½)/n)}, in place: a cosine transform of the coefficients in reverse, every second sign turned. */
    void inverseSine(double[] data, int a, int b) {
        reverseCoefficients(data, a);
        reverseCoefficients(data, b);
        inverse(data, a, b);
        for (int j = 1; j < n; j += 2) {
            data[a + j] = -data[a + j];
            data[b + j] = -data[b + j];
        }
    }

    private void reverseCoefficients(double[] data, int from) {
        data[from] = 0;
        for (int low = 1, high = n - 1; low < high; low++, high--) {
            double swap = data[from + low];
            data[from + low] = data[from + high];
            data[from + high] = swap;
        }
    }

    private void store(int index, double real, double imaginary) {
        re[reversed[index]] = real;
        im[reversed[index]] = imaginary;
    }

    /** Radix-2 butterflies over data already in bit-reversed order. */
    private void fourier(int sign) {
        for (int half = 1; half < n; half *= 2) {
            int step = n / (2 * half);
            for (int block = 0; block < n; block += 2 * half) {
                for (int i = 0, root = 0; i < half; i++, root += step) {
                    int low = block + i;
                    int high = low + half;
                    double wRe = rootRe[root];
                    double wIm = sign * rootIm[root];
                    double tRe = wRe * re[high] - wIm * im[high];
                    double tIm = wRe * im[high] + wIm * re[high];
                    re[high] = re[low] - tRe;
                    im[high] = im[low] - tIm;
                    re[low] += tRe;
                    im[low] += tIm;
                }
            }
        }
    }
}
