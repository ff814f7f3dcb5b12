package org.inkwell.redaction.model;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import java.io.File;
import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.opencv.opencv_java;
import org.bytedeco.tesseract.global.tesseract;

/** Native libraries, unpacked from their jars and loaded once for the process. */
public final class Natives {

    private static boolean loaded;

    private Natives() {}

    /**
     * Makes Tess4J, Lept4J and OpenCV ready for use.
     *
     * @param scratch where libraries are unpacked, unless {@code org.bytedeco.javacpp.cachedir}
     *     says otherwise
     */
    public static synchronized void load(Path scratch) {
        if (loaded) {
            return;
        }
        System.getProperties()
                .putIfAbsent("org.bytedeco.javacpp.cachedir", scratch.toAbsolutePath().toString());
        // Tesseract's threads cost more than they bring; it reads this when it is loaded.
        Function.getFunction("c", "setenv").invokeInt(new Object[] {"OMP_THREAD_LIMIT", "1", 1});
        var leptonicaFile = new File(Loader.load(leptonica.class));
        var tesseractFile = new File(Loader.load(tesseract.class));
        Loader.load(opencv_java.class);
        // Tess4J and Lept4J look their libraries up by name.
        NativeLibrary.addSearchPath("tesseract", tesseractFile.getParent());
        NativeLibrary.addSearchPath("leptonica", leptonicaFile.getParent());
        System.setProperty(
                "jna.library.path", tesseractFile.getParent() + ":" + leptonicaFile.getParent());
        loaded = true;
    }
}
