package org.inkwell.post;

final class MemoryMailboxTest implements MailboxContract {

    private final MemoryMailbox mailbox = new MemoryMailbox();
    private int all;

    @Override
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void come(String text) {
        mailbox.put(IntakeTest.mail("<" + all++ + "@larch>", Enclosing.DESK, text));
    }

    @Override
    public int lying() {
        return mailbox.lying();
    }
}
