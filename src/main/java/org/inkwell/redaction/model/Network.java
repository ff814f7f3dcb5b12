package org.inkwell.redaction.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** A network with one input and one output; threads may share it. */
public final class Network implements AutoCloseable {

    private final OrtSession session;
    private final String input;

    /**
     * Loads a model.
     *
     * @param threads that one run takes at most
     */
    public Network(byte[] model, int threads) {
        session = NativeCalls.call(() -> Deep.call(() -> open(model, threads)));
        input = session.getInputNames().iterator().next();
    }

    public Output run(float[] values, long... shape) {
        return NativeCalls.call(() -> result(values, shape));
    }

    private Output result(float[] values, long... shape) {
        try (var tensor =
                        OnnxTensor.createTensor(
                                Environment.SHARED, FloatBuffer.wrap(values), shape);
                var result = session.run(Map.of(input, tensor))) {
            var output = (OnnxTensor) result.get(0);
            var buffer = output.getFloatBuffer();
            var floats = new float[buffer.remaining()];
            buffer.get(floats);
            return new Output(floats, output.getInfo().getShape());
        } catch (OrtException e) {
            throw new IllegalStateException("A model failed", e);
        }
    }

    @Override
    public void close() {
        NativeCalls.free(this::free);
    }

    private void free() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("A model cannot be closed", e);
        }
    }

    private OrtSession open(byte[] model, int threads) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            // Patterns would keep the memory of each size of picture for good. The arena stays:
            // without it half of the time goes to the kernel, which hands out and takes back each
            // layer.
            options.setMemoryPatternOptimization(false);
            return Environment.SHARED.createSession(model, options);
        }
    }

    /** Numbers and their shape. */
    public static final class Output {
        private final float[] values;
        private final long[] shape;

        Output(float[] values, long[] shape) {
            this.values = values;
            this.shape = shape;
        }

        public float at(int index) {
            return values[index];
        }

        public int size(int dimension) {
            return Math.toIntExact(shape[dimension]);
        }
    }
}
