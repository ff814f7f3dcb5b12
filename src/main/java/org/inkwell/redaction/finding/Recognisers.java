package org.inkwell.redaction.finding;

import java.util.List;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** The recognisers of a policy, in the order in which their kinds win over one another. */
public final class Recognisers {

    private Recognisers() {}

    /**
     * Whatever is not known to be harmless goes.
     *
     * @param thisYear tells a date of birth from a date of today's
     */
    public static List<Recogniser> strictest(int thisYear) {
        var lexicon = Lexicon.english();
        return List.of(
                new RollNames(lexicon),
                new EmailAddresses(),
                new UniquePupilNumbers(),
                new UniqueCandidateIdentifiers(),
                new NationalInsuranceNumbers(),
                new Postcodes(),
                new IpAddresses(),
                new BirthDates(thisYear),
                new NhsNumbers(),
                new UniqueLearnerNumbers(),
                new PhoneNumbers(),
                new LongDigitRuns(),
                new Secrets(),
                new UserFolders(lexicon),
                new Addresses(),
                new SpecialCategories(),
                new LabelledValues(lexicon),
                new PersonNames(lexicon));
    }
}
