package org.inkwell.redaction.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/** ONNX Runtime's environment, one for the process. */
final class Environment {

    static final OrtEnvironment SHARED = Deep.call(new Held()::environment);

    private Environment() {}

    /** Another class than the one whose start waits for this: its thread would wait in turn. */
    private static final class Held {

        /**
         * Held once more than the runtime knows: it counts who holds the environment, and its own
         * shutdown hook would otherwise free it beneath a running network.
         */
        OrtEnvironment environment() throws ReflectiveOperationException {
            var environment = OrtEnvironment.getEnvironment();
            var api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            var hold =
                    OrtEnvironment.class.getDeclaredMethod(
                            "createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            hold.setAccessible(true);
            var level = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue();
            hold.invoke(null, api.getLong(null), level, "inkwell");
            return environment;
        }
    }
}
