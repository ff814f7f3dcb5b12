package org.inkwell.escalation;

import java.time.Duration;
import java.util.List;
import org.inkwell.evidence.Digest;
import org.inkwell.evidence.FileCertificate;
import org.inkwell.evidence.FileCertificate.Count;
import org.inkwell.evidence.FileCertificate.ModelFile;
import org.inkwell.evidence.FileCertificate.Release;
import org.inkwell.evidence.Ground;
import org.inkwell.evidence.PolicyVersion;
import org.inkwell.evidence.Redacted;
import org.inkwell.evidence.SecondReading;
import org.inkwell.evidence.SecondReading.Result;
import org.inkwell.policy.PolicyReference;
import org.inkwell.redaction.Evidence.Proof;
import org.inkwell.review.Account;
import org.inkwell.review.ReleasedFile;
import org.inkwell.review.Verdict;

/** What the desk knows of a released file and its ground, as a certificate says it. */
final class Certifying {

    private Certifying() {}

    static FileCertificate file(ReleasedFile file, Account account, Digest output, Ground why) {
        return new FileCertificate(
                new Redacted(
                        account.engine(),
                        account.models().entrySet().stream()
                                .map(model -> new ModelFile(model.getKey(), model.getValue()))
                                .toList(),
                        counts(account),
                        account.leftOut(),
                        reading(account),
                        file.inkedAt(),
                        account.inputSha256(),
                        output),
                policy(account.stays().policy()),
                release(file.verdict()),
                why);
    }

    static PolicyVersion policy(PolicyReference policy) {
        return new PolicyVersion(policy.reference(), policy.version(), policy.sha256());
    }

    private static List<Count> counts(Account account) {
        return account.counts().stream()
                .map(count -> new Count(count.kind(), count.rule(), count.count()))
                .toList();
    }

    private static SecondReading reading(Account account) {
        var result =
                switch (account.proof()) {
                    case READ_AGAIN -> Result.NOTHING_FOUND;
                    case INKED_AGAIN -> Result.INKED_AGAIN;
                    case REVIEWED -> Result.CHANGED_BY_A_PERSON;
                };
        return new SecondReading(result, account.rounds(), account.proof() != Proof.REVIEWED);
    }

    private static Release release(Verdict verdict) {
        var seconds =
                verdict.openedAt()
                        .map(opened -> Duration.between(opened, verdict.at()).toSeconds())
                        .orElse(null);
        return new Release(verdict.byName(), verdict.at(), seconds);
    }
}
