import com.sun.management.OperatingSystemMXBean;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;

/**
 * How long a screen of 500 words takes from decoding to the proof, by stage, and how many screens go
 * through when two are inked side by side. Without arguments the screen is drawn here; see
 * src/docs/performance.md for how to start it.
 */
final class Inking {

    private static final int WARM = Integer.getInteger("warm", 3);
    private static final int COUNTED = Integer.getInteger("counted", 12);
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final String[] FORENAMES = {
        "Amara", "Callum", "Ffion", "Hye-jin", "Ibrahim", "Jessica", "Kwame", "Lowri", "Mateusz",
        "Niamh", "Oluwaseun", "Priya", "Rhys", "Siobhan", "Tariq", "Wei", "Zara", "Grace"
    };
    private static final String[] SURNAMES = {
        "Abernathy", "Brzezinski", "Chaudhry", "Davies", "Eze", "Fitzgerald", "Grzelak", "Hughes",
        "Iqbal", "Jankowski", "Kaur", "Llewellyn", "Mbeki", "Nowak", "O'Sullivan", "Price", "Young"
    };
    private static final String[] MENUS = {
        "File", "Edit", "Focus", "Reports", "Routines", "Tools", "Window", "Help"
    };
    private static final String[] HEADINGS = {
        "Surname", "Forename", "UPN", "Admission", "Year", "Reg", "Date of birth", "Status",
        "Attendance", "Last updated", "Contact"
    };
    private static final int[] LEFT = {
        20, 190, 340, 520, 640, 720, 800, 950, 1130, 1260, 1480
    };

    private Inking() {}

    public static void main(String... files)
            throws IOException, InterruptedException, ExecutionException {
        var pictures = new ArrayList<byte[]>();
        for (var file : files) {
            pictures.add(Files.readAllBytes(Path.of(file)));
        }
        if (pictures.isEmpty()) {
            pictures.add(screen());
        }
        var deciding = new Deciding(Recognisers.strictest(2026));
        var models = Path.of(System.getProperty("inkwell.models", "redaction-models"));
        var scratch = Path.of(System.getProperty("inkwell.scratch", "target/natives"));
        try (var redactor = new Redactor(models, scratch, Duration.ofMinutes(2))) {
            for (var i = 0; i < pictures.size(); i++) {
                System.out.println(files.length == 0 ? "a drawn screen" : files[i]);
                measure(redactor, deciding, pictures.get(i));
            }
            var one = throughput(redactor, deciding, pictures, 1);
            var two = throughput(redactor, deciding, pictures, 2);
            System.out.printf(
                    "pictures a minute: %.1f one by one, %.1f two side by side (%.2f times)%n",
                    one, two, two / one);
        }
        Files.lines(Path.of("/proc/self/status"))
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }

    private static void measure(Redactor redactor, Deciding deciding, byte[] picture) {
        var stages = new LinkedHashMap<String, List<Long>>();
        for (var run = 0; run < WARM + COUNTED; run++) {
            var start = System.nanoTime();
            var worked = PROCESS.getProcessCpuTime();
            var inked = redact(redactor, deciding, picture);
            if (run < WARM) {
                continue;
            }
            var sums = new LinkedHashMap<String, Long>();
            inked.evidence()
                    .timings()
                    .forEach(time -> sums.merge(time.stage(), time.milliseconds(), Long::sum));
            sums.put("all", (System.nanoTime() - start) / 1_000_000);
            sums.put("of processors", (PROCESS.getProcessCpuTime() - worked) / 1_000_000);
            sums.forEach(
                    (stage, took) ->
                            stages.computeIfAbsent(stage, any -> new ArrayList<>()).add(took));
        }
        System.out.printf("%-14s %8s %8s%n", "", "p50 ms", "p95 ms");
        for (Map.Entry<String, List<Long>> stage : stages.entrySet()) {
            var times = stage.getValue().stream().sorted().toList();
            System.out.printf(
                    "%-14s %8d %8d%n",
                    stage.getKey(),
                    times.get(times.size() / 2),
                    times.get((int) Math.ceil(times.size() * 0.95) - 1));
        }
    }

    /** Pictures a minute, with so many at once. */
    private static double throughput(
            Redactor redactor, Deciding deciding, List<byte[]> pictures, int atOnce)
            throws InterruptedException, ExecutionException {
        var lanes = Executors.newFixedThreadPool(atOnce);
        try {
            var start = System.nanoTime();
            var work = new ArrayList<java.util.concurrent.Future<Inked>>();
            for (var i = 0; i < COUNTED; i++) {
                var picture = pictures.get(i % pictures.size());
                work.add(lanes.submit(() -> redact(redactor, deciding, picture)));
            }
            for (var one : work) {
                one.get();
            }
            return COUNTED * 60e9 / (System.nanoTime() - start);
        } finally {
            lanes.shutdown();
        }
    }

    private static Inked redact(Redactor redactor, Deciding deciding, byte[] picture) {
        return redactor.redact(picture, reading -> deciding.decide(reading, Roll.none()), List.of())
                .<Inked>fold(
                        inked -> inked,
                        held -> {
                            throw new IllegalStateException("held: " + held.reason());
                        });
    }

    /** 1920 by 1080, a form of a school's system with a list of 27 made-up pupils. */
    private static byte[] screen() throws IOException {
        var image = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xF0F0F0));
        pen.fillRect(0, 0, 1920, 1080);
        pen.setColor(new Color(0x2B579A));
        pen.fillRect(0, 0, 1920, 28);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        pen.setColor(Color.WHITE);
        pen.drawString("Pupil list: Year 9 and 10, current and leavers", 20, 19);
        pen.setColor(Color.BLACK);
        for (var i = 0; i < MENUS.length; i++) {
            pen.drawString(MENUS[i], 20 + i * 80, 46);
        }
        pen.drawString("Search results: 27 pupils found, sorted by surname", 20, 76);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
        for (var i = 0; i < HEADINGS.length; i++) {
            pen.drawString(HEADINGS[i], LEFT[i], 104);
        }
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        for (var row = 0; row < 27; row++) {
            row(pen, row, 112 + row * 34);
        }
        pen.setColor(Color.DARK_GRAY);
        pen.drawString("Ready. Connected to the server. The last change was saved.", 20, 1066);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static void row(Graphics2D pen, int row, int top) {
        pen.setColor(row == 7 ? new Color(0x0078D7) : row % 2 == 0 ? Color.WHITE : new Color(0xF7F7F7));
        pen.fillRect(10, top, 1900, 34);
        pen.setColor(row == 7 ? Color.WHITE : Color.BLACK);
        var forename = FORENAMES[row * 7 % FORENAMES.length];
        var surname = SURNAMES[row * 5 % SURNAMES.length];
        var values =
                new String[] {
                    surname,
                    forename,
                    "H82320%07dA".formatted(1201 + row * 7919),
                    "%06d".formatted(4100 + row * 37),
                    "Year " + (9 + row % 2),
                    (9 + row % 2) + "ABCD".substring(row % 4, row % 4 + 1),
                    "%02d/%02d/%d".formatted(1 + row * 3 % 28, 1 + row % 12, 2011 + row % 2),
                    row % 5 == 0 ? "Single registration" : "On roll",
                    "%d.%d %%".formatted(85 + row % 15, row % 10),
                    "%02d Nov 2026 %02d:%02d".formatted(1 + row % 20, 8 + row % 8, row),
                    row % 3 == 0 ? "07700 900%03d".formatted(row * 11) : "No contact recorded"
                };
        for (var i = 0; i < values.length; i++) {
            pen.drawString(values[i], LEFT[i], top + 21);
        }
    }
}
