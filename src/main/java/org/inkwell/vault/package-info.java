/**
 * Files that nobody sees without leaving a trace.
 *
 * <ol>
 *   <li>Nothing unsealed touches a disk: AES-256-GCM, a data key of its own for each file, wrapped
 *       by the school's key.
 *   <li>{@link org.inkwell.vault.Vault#open} is the only way to the bytes and logs before it
 *       decrypts.
 *   <li>Ciphertext lies outside the database, so that no backup of the database holds it.
 *   <li>A file is destroyed when its time has come, by removing ciphertext and data key together.
 * </ol>
 */
package org.inkwell.vault;
