package org.mattersarising.minutes.document;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.mattersarising.minutes.parser.MinutesParser;
import org.mattersarising.minutes.parser.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A pack of 250 KB of text: its text by Tika, its text by this reader, and everything it says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx256m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {

    @Param({"txt", "html", "docx", "pdf"})
    private String kind;

    private byte[] pack;
    private final DocumentReader reader = new DocumentReader();
    private final MinutesParser parser = new MinutesParser();
    private final AutoDetectParser tika = new AutoDetectParser();

    @Setup
    public void write() {
        pack = InventedPack.of(kind);
    }

    @Benchmark
    public String tikaTextOnly() throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        tika.parse(new ByteArrayInputStream(pack), text, new Metadata(), new ParseContext());
        return text.toString();
    }

    @Benchmark
    public SourceText textOnly() throws Exception {
        return reader.read(pack, "pack." + kind);
    }

    @Benchmark
    public Reading wholeReading() throws Exception {
        return parser.read(reader.read(pack, "pack." + kind).text());
    }
}
