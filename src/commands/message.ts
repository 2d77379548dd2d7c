import './message.css';

// The dialog that shows what a ribbon command has to say while no pane is open.
document.documentElement.lang = new URLSearchParams(location.search).get('lang') ?? 'en';
document.getElementById('text')!.textContent = decodeURIComponent(location.hash.slice(1).split('&')[0]!);
