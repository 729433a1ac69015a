/** Why something could not be stored, by reason. */
export const store = {
	blocked: 'Eine andere Seite von Requisite ist noch mit einer älteren Version offen. Schließen Sie sie und versuchen Sie es noch einmal. Es ging nichts verloren.',
	terminated: 'Der Browser hat den Speicher während der Arbeit geschlossen. Laden Sie diese Seite neu. Was gespeichert war, ist noch da, wenn Sie es nicht gelöscht haben.',
	quota: 'Dafür ist kein Speicherplatz mehr frei. Was gespeichert war, ist unverändert.',
	corrupt:
		'Der Browser kann nicht lesen, was er gespeichert hat. Starten Sie ihn neu. Hilft das nicht, löschen Sie in den Einstellungen alles und importieren Sie Ihren letzten Export.',
	newer: 'Eine neuere Version von Requisite hat diese Daten geschrieben. Aktualisieren Sie die Erweiterung, um sie zu nutzen.',
	unavailable: 'Der Browser lässt hier nichts speichern, etwa in einem privaten Fenster.',
} as const;
