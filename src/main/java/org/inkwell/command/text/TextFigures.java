package org.inkwell.command.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inkwell.command.measure.Share;
import org.inkwell.command.text.JudgedText.Judged;
import org.inkwell.command.text.JudgedText.Sort;

/**
 * What was measured over all texts of a set.
 *
 * @param names tokens of names left
 * @param personal tokens of numbers, contacts, secrets and the like left
 * @param lost tokens that are nobody's and went
 * @param whole texts without a token left
 * @param leftByTag of what is personal
 * @param lostByRule of what is not, over all such tokens
 * @param tokensPerSecond of one thread
 */
public record TextFigures(
        Share names,
        Share personal,
        Share lost,
        Share whole,
        Map<String, Share> leftByTag,
        Map<String, Share> lostByRule,
        long tokensPerSecond) {

    public static TextFigures of(List<JudgedText> texts) {
        var all = texts.stream().flatMap(text -> text.tokens().stream()).toList();
        var others = of(all, token -> token.sort() == Sort.OTHER);
        var seconds = texts.stream().mapToDouble(JudgedText::milliseconds).sum() / 1000;
        return new TextFigures(
                share(of(all, token -> token.sort() == Sort.NAME), Judged::isLeft),
                share(of(all, token -> token.sort() == Sort.PERSONAL), Judged::isLeft),
                share(others, Judged::isLost),
                new Share(texts.stream().filter(JudgedText::isWhole).count(), texts.size()),
                grouped(of(all, token -> token.sort() != Sort.OTHER), token -> token.token().tag()),
                lostByRule(others),
                Math.round(all.size() / Math.max(seconds, 0.001)));
    }

    private static Map<String, Share> lostByRule(List<Judged> others) {
        return others.stream()
                .filter(Judged::isLost)
                .collect(
                        Collectors.groupingBy(
                                Judged::rule,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.counting(),
                                        count -> new Share(count, others.size()))));
    }

    private static Map<String, Share> grouped(List<Judged> tokens, Function<Judged, String> group) {
        return tokens.stream()
                .collect(
                        Collectors.groupingBy(
                                group,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), some -> share(some, Judged::isLeft))));
    }

    private static Share share(List<Judged> tokens, Predicate<Judged> counts) {
        return new Share(tokens.stream().filter(counts).count(), tokens.size());
    }

    private static List<Judged> of(List<Judged> tokens, Predicate<Judged> wanted) {
        return tokens.stream().filter(wanted).toList();
    }
}
