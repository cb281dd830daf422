/** Files for spreadsheets, written row by row and in bounded memory; every one of them is written here. */
package org.upskill.shared.file;
